"""Offers: the catalogue, an offer, what of it a person was offered, and meeting in person."""
