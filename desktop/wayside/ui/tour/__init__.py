"""The tour: the main job, done in the real window by a driver inside it, with numbered pictures.

Nothing here is loaded unless somebody asks for the tour, and `walk` loads no Qt: it becomes the supervisor.
"""

from wayside.ui.tour.walk import run

__all__ = ["run"]
