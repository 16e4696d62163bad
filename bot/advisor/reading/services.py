"""Whether a job is named for its service, as somebody to call or to complain of, and not as work to aim at."""

from __future__ import annotations

import re

_CALLED = re.compile(
    r"\b(?:hire|hiring|call|pay|paying|tip|sue|suing|fire|need|find|see|book|recommend|trust|ask|asked|told by|"
    r"complain about)\s(?:me |us )?(?:an? |the |my |some |any )?(?:good |cheap |decent |reliable |local )*$"
)
_TOLD_OF = re.compile(
    r"^(?:'s)?\s(?:charges?|near (?:me|here|by)|was|were|is (?:rude|late|lying|bad|horrible|awful)|messed|"
    r"did (?:a|not|n't)|didn't|broke|lost|stole|refus\w+|said|says|told|"
    r"for my (?:house|home|flat|kitchen|bathroom|wedding|party))\b"
)
_OWN = re.compile(r"\b(?:my|our|his|her|their|that|this) $")
_WORK_AFTER = re.compile(
    r"^\s?(?:jobs?|roles?|positions?|careers?|work|internships?|path|apprenticeships?|gigs?|vacanc\w+|cert\w*|course\w*|"
    r"training|licen\w*|exam|qualif\w*)\b"
)
READ_AFTER = 40
"""Characters after a job that are read."""


def is_service(before: str, after: str) -> bool:
    """Whether a job between ``before`` and ``after`` is named for its service ("hire a plumber", "my nurse was
    rude").
    """
    if _WORK_AFTER.match(after):
        return False
    return _TOLD_OF.match(after) is not None or (_OWN.search(before) is None and _CALLED.search(before) is not None)
