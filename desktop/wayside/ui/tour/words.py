"""What the tour writes: about nobody, from nowhere."""

from __future__ import annotations

CODE_NAME = "Heron"
AIM = "Keep talking until he has found a training place"
NEXT_STEP = "Send him the date of the open workshop"
PLATFORM = "Forum"
CONTACT = "Asked whether the bicycle workshop takes people without a certificate"
NOTE = (
    "He wrote late, and for longer than ever before. Most of it was about the bicycle he is putting together"
    " from three broken ones: the frame is done, the gears are not.\n\n"
    "Between two pictures of the frame he said that the others no longer answer him since he missed two of"
    " their evenings, and that he does not know what Saturdays are for now. I asked what Saturdays were for"
    " before all that. He needed a while, then: the lake, with his uncle, for perch.\n\n"
    "Not a word about the others after that. I let it rest there and asked how one finds the right chain.\n\n"
    "Next time: the workshop is open on Saturdays. Do not offer it at once, let him ask."
)
PHRASE_OF_NOTE = "the lake, with his uncle"
QUERY = "uncle perch"
WRONG = "not the right words at all"
KNOWN = {
    "likes": "Bicycles, fishing, taking broken things apart",
    "needs": "Something to do on Saturdays; somebody who answers",
    "fears": "That nobody is left when the others are gone",
    "protective": "The uncle. Good hands.",
}

ALIAS = "Jonas K."
PURPOSE = "To talk with those who do not answer a role. Ends when they come to the workshop."
ROLE = "Team lead"
AUTHORISED_UNTIL = "in 90 days"
ACCOUNT_PLATFORM = "Discord"
ACCOUNT = "jonas_und_rad"
AGE = "24"
WORKPLACE = "Lindenhof"
DRAFT = (
    "We have a workshop here, after my shift at the L1ndenhof. I am 26 and still learn there. Want to see it?"
)
GIVEN_AWAY = ("L1ndenhof", "26")
FIT_TO_LEAVE = (
    "We have a workshop here, open on Saturdays. I learn something each time. What would you build first?"
)
SENT = "Told him about the open workshop; asked what he would build first"

NEXT_MOVE = "Ask which of the three bicycles rides first"
PROMISE = "Find out whether the workshop takes people without a certificate"
OFFER = "Saturday in the bicycle workshop"
OFFER_IS = "Repairing one bicycle from start to end, with two others and somebody who knows how. Ten to four."
OFFER_SERVES = "Bicycles, Saturdays"
