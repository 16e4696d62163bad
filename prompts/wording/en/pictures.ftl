# Labels in pictures and their text alternatives. Short: a picture is read on a phone.

picture-weeks = weeks
picture-length-unknown = length not known
picture-price-unknown = price not known
picture-deadline = your deadline: week { $week }
picture-verdict-worth-it = worth it
picture-verdict-only-if = only on a condition
picture-verdict-not-now = not yet
picture-verdict-skip = skip
picture-verdict-not-enough-evidence = not enough evidence
picture-cost = Cost
picture-time = Weeks
picture-not-known = not known
picture-more = and others
picture-early = at the earliest
picture-late = at the latest
picture-low = low end
picture-high = high end
picture-title-timeline = Step by step
picture-title-comparison = Side by side
picture-title-graph = What it connects to

graph-in-prerequisite = Asked for first
graph-in-recommended-before = Usually before
graph-in-part-of = Parts of it
graph-in-counts-toward = Counts toward it
graph-in-credit-toward = Gives credit toward it
graph-in-renews = Renews it
graph-in-superseded-by = Replaced by it
graph-in-supersedes = Replaces it
graph-in-equivalent = Treated as equal
graph-out-prerequisite = Opens the way to
graph-out-recommended-before = Usually after
graph-out-part-of = Is part of
graph-out-counts-toward = Counts toward
graph-out-credit-toward = Gives credit toward
graph-out-renews = Renews
graph-out-superseded-by = Replaced by
graph-out-supersedes = Replaces
graph-out-equivalent = Treated as equal

alt-graph = What { $name } connects to.
alt-graph-group = { $label }: { $names }.
alt-step = { $name }: { $length }, { $cost }.
alt-row = { $name }: { $verdict }, { $length }, { $cost }.
alt-weeks = { $weeks } weeks
alt-week = one week
alt-ends = done by week { $week }
alt-cost = costs { $cost }
alt-free = free
alt-no-cost = price not known
alt-no-length = length not known

route-credentials = The credentials of this plan
route-apply-now = Apply now
route-one-project = One project to show
route-work-with-training = A job or apprenticeship with training
route-free-locally = A free or publicly paid place near you
choice-best = Best fit
choice-cheapest = Cheapest
choice-fastest = Fastest
choice-best-recognised = Best recognised
picture-free = free

plan-request = make me a plan: { $text }
