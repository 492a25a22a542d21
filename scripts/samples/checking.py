"""Whether the tables would be read without a diagnostic: required cells, types, keys, references, units of the time."""

import pathlib
import re
from collections import Counter, defaultdict
from datetime import date
from statistics import median

from .schema import KEYS, TABLES

# The site's moment in CI: nothing has happened after it.
TODAY = date(2025, 11, 20)
PERIOD = re.compile(r"\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?")
IDENTIFIER = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Site:
    """What the tables refer to, read from the content."""

    def __init__(self, content: pathlib.Path):
        self.campaign = content / "campaigns" / "thi-dua-dac-biet"
        self.units = {}
        for line in (content / "units.csv").read_text("utf-8").splitlines()[1:]:
            id, _, _, _, start, end, _ = line.split(",")
            self.units[id] = (
                date.fromisoformat(start) if start else date.min,
                date.fromisoformat(end) if end else date.max,
            )
        organisations = (content / "organisations.yaml").read_text("utf-8")
        self.organisations = set(re.findall(r"^- id: (\S+)$", organisations, re.M))
        fields = (content / "site.yaml").read_text("utf-8").split("\nfields:\n")[1].split("\n\n")[0]
        self.fields = set(re.findall(r"- id: (\S+)", fields))
        self.events = set(re.findall(r"^- id: (\S+)$", (self.campaign / "events.yaml").read_text("utf-8"), re.M))
        self.stories = {path: path.read_text("utf-8") for path in (content / "stories").rglob("*.md")}

    def is_valid(self, unit: str, first: date, last: date) -> bool:
        """Whether a unit exists on a day from first to last."""
        start, end = self.units[unit]
        return start <= last and first <= end


def days_of(period: str) -> tuple[date, date]:
    """First and last day."""
    year = int(period[:4])
    if "Q" in period:
        first, last = int(period[-1]) * 3 - 2, int(period[-1]) * 3
    elif len(period) == 7:
        first = last = int(period[5:])
    else:
        first, last = 1, 12
    following = date(year + last // 12, last % 12 + 1, 1)
    return date(year, first, 1), date.fromordinal(following.toordinal() - 1)


def _cell_fault(value, kind, site: Site, ids: dict[str, set]) -> str | None:
    participants = site.organisations | set(site.units)
    known = {
        "unit": set(site.units), "organisation": site.organisations, "participant": participants, "field": site.fields,
    }
    if isinstance(kind, dict):
        sound = value in kind
    elif isinstance(kind, tuple):
        sound = value in ids[kind[1]]
    elif kind in known:
        sound = value in known[kind]
    elif kind == "participants":
        sound = bool(value) and set(value) <= participants
    elif kind == "story":
        text = site.stories.get((site.campaign / value).resolve())
        sound = text is not None and "\nstatus:" not in text
    elif kind == "date":
        sound = isinstance(value, date)
    elif kind == "number":
        sound = isinstance(value, (int, float))
    elif kind == "period":
        sound = PERIOD.fullmatch(value) is not None
    elif kind == "id":
        sound = IDENTIFIER.fullmatch(value) is not None
    else:
        sound = isinstance(value, str) and value == value.strip() != ""
    return None if sound else f"«{value}» is not what it must be"


def faults(tables: dict[str, list[dict]], site: Site) -> list[str]:
    found: list[str] = []
    ids = {name: {row["id"] for row in rows} for name, rows in tables.items() if rows and "id" in rows[0]}
    for name, rows in tables.items():
        columns = {column[0] for column in TABLES[name]}
        for number, row in enumerate(rows, 1):
            def fault(message: str):
                found.append(f"{name} {number}: {message}")

            if unknown := set(row) - columns:
                fault(f"unknown {unknown}")
            for column, _, kind, is_required in TABLES[name]:
                value = row.get(column)
                if value is None:
                    if is_required:
                        fault(f"{column} is missing")
                elif message := _cell_fault(value, kind, site, ids):
                    fault(f"{column}: {message}")
        if key := KEYS.get(name):
            keys = Counter(tuple(row.get(column) for column in key) for row in rows)
            found += [f"{name}: {key} twice" for key, count in keys.items() if count > 1]
    if found:
        return found
    found += _units(tables, site) + _values(tables) + _works(tables) + _awards(tables, site) + _scores(tables)
    obligations = {row["id"]: row for row in tables["obligations"]}
    for row in tables["submissions"]:
        if row["sender"] not in obligations[row["obligation"]]["from_whom"] or row["submitted_on"] > TODAY:
            found.append(f"submissions: {row}")
    found += [f"events: {row['id']} is in events.yaml too" for row in tables["events"] if row["id"] in site.events]
    return found


def _units(tables, site: Site) -> list[str]:
    """Units that did not exist at the time that their row speaks of."""
    years = {row["id"]: row["year"] for row in tables["clusters"]}
    whole = {row["id"]: days_of(str(row["year"])) for row in tables["clusters"]}
    dues = {row["id"]: row["due"] for row in tables["obligations"]}
    spans = [(row["unit"], *days_of(row["period"])) for row in tables["indicator_values"]]
    for row in tables["works"]:
        days = [row[column] for column in ("start", "due", "completed_on") if row[column]]
        spans += [(row["registered_by"], day, day) for day in days]
    spans += [(row["unit"], row["decided_on"], row["decided_on"]) for row in tables["awards"]]
    spans += [(row["member"], *whole[row["cluster"]]) for row in tables["cluster_members"] + tables["scores"]]
    spans += [(row["head"], *days_of(str(years[row["id"]]))) for row in tables["clusters"]]
    spans += [(sender, row["due"], row["due"]) for row in tables["obligations"] for sender in row["from_whom"]]
    spans += [(row["sender"], row["submitted_on"], row["submitted_on"]) for row in tables["submissions"]]
    spans += [(row["sender"], dues[row["obligation"]], dues[row["obligation"]]) for row in tables["submissions"]]
    spans += [(row["unit"], row["since"], row["since"]) for row in tables["replications"]]
    return [
        f"{unit} does not exist from {first} to {last}"
        for unit, first, last in spans
        if unit in site.units and not site.is_valid(unit, first, last)
    ]


def _values(tables) -> list[str]:
    found = []
    maximum = {row["id"]: row["maximum"] for row in tables["indicators"]}
    series = defaultdict(list)
    for row in tables["indicator_values"]:
        name = f"{row['indicator']} {row['unit']} {row['period']}"
        first, _ = days_of(row["period"])
        if row["target"] is None:
            found.append(f"{name}: no target")
        if (row["actual"] is None) != (row["as_of"] is None):
            found.append(f"{name}: a value without its day, or a day without its value")
        if row["as_of"] and not first <= row["as_of"] <= TODAY:
            found.append(f"{name}: as of {row['as_of']}")
        for value in (row["target"], row["actual"]):
            if value is not None and maximum[row["indicator"]] and value > maximum[row["indicator"]]:
                found.append(f"{name}: {value} is more than there can be")
        if row["actual"] is not None:
            series[row["indicator"], row["unit"]].append((row["period"], row["actual"]))
    for key, values in series.items():
        for period, value in values:
            others = [other for another, other in values if another != period]
            if len(others) >= 3 and not median(others) / 10 <= value <= median(others) * 10:
                found.append(f"{key} {period}: {value} is far from {median(others)}")
    return found


def _works(tables) -> list[str]:
    found = []
    for row in tables["works"]:
        is_done = row["status"] == "completed"
        if is_done != (row["completed_on"] is not None) or is_done != (row["progress"] == 100):
            found.append(f"works: {row['id']} is completed, or is not")
        if row["start"] and row["due"] <= row["start"] or row["completed_on"] and row["completed_on"] <= row["start"]:
            found.append(f"works: {row['id']} ends before it starts")
        if row["completed_on"] and row["completed_on"] > TODAY:
            found.append(f"works: {row['id']} is completed in the future")
        if row["status"] == "in_progress" and row["start"] > TODAY:
            found.append(f"works: {row['id']} is in progress before its start")
    return found


def _awards(tables, site: Site) -> list[str]:
    found = []
    decisions = {}
    achievements = Counter((row["recipient"], row["achievement"]) for row in tables["awards"])
    found += [f"awards: {key} twice" for key, count in achievements.items() if count > 1]
    for row in tables["awards"]:
        head = (row["decided_on"], row["issuer"])
        if decisions.setdefault(row["decision"], head) != head:
            found.append(f"awards: {row['decision']} has two days or issuers")
        if row["decided_on"] > TODAY or (row["state"] == "annulled") != (row["annulled_by"] is not None):
            found.append(f"awards: {row['decision']} {row['recipient']}")
        linked = (site.campaign / row["story"]).resolve() if row["story"] else None
        for path, text in site.stories.items():
            # Names of whoever stories tell of are not used for somebody else.
            if path != linked and re.search(rf"\b{re.escape(row['recipient'])}\b", text) and len(row["recipient"].split()) < 5:
                found.append(f"awards: {row['recipient']} is told of in {path.name} of {path.parent.name}")
        if linked and row["recipient"] not in site.stories[linked]:
            found.append(f"awards: {row['recipient']} is not told of in its story")
    return found


def totals(tables) -> dict[str, list[tuple[float, str]]]:
    """By cluster: members with their points, the best first, by the method of the handbook (section 2)."""
    criteria = {row["id"]: row for row in tables["criteria"]}

    def ratio(row):
        lower = criteria[row["criterion"]]["direction"] == "lower"
        return row["target"] / row["actual"] if lower else row["actual"] / row["target"]

    lead = defaultdict(float)
    for row in tables["scores"]:
        if row["target"] is not None:
            key = row["cluster"], row["criterion"]
            lead[key] = max(lead[key], ratio(row))
    sums = defaultdict(lambda: defaultdict(float))
    for row in tables["scores"]:
        criterion = criteria[row["criterion"]]
        top = criterion["maximum"]
        if row["assessed"] is not None:
            points = row["assessed"]
        elif criterion["method"] == "pass_fail":
            points = top * row["actual"]
        elif criterion["method"] == "count":
            points = min(top, row["actual"] * criterion["points_each"])
        else:
            reached, best = ratio(row), lead[row["cluster"], row["criterion"]]
            points = top / 2 * (reached if reached < 1 else 1 if reached == 1 else 1 + (reached - 1) / (best - 1))
        sums[row["cluster"]][row["member"]] += points + (row["bonus"] or 0) - (row["penalty"] or 0)
    return {
        cluster: sorted(((round(total, 2), member) for member, total in members.items()), reverse=True)
        for cluster, members in sums.items()
    }


def _scores(tables) -> list[str]:
    found = []
    criteria = {row["id"]: row for row in tables["criteria"]}
    members = defaultdict(set)
    for row in tables["cluster_members"]:
        members[row["cluster"]].add(row["member"])
    for row in tables["clusters"]:
        own = [criterion for criterion in criteria.values() if criterion["cluster"] in (None, row["id"])]
        if sum(criterion["maximum"] for criterion in own) != 100 or row["head"] not in members[row["id"]]:
            found.append(f"clusters: {row['id']} has other than 100 points, or a head from outside")
        scored = Counter(score["member"] for score in tables["scores"] if score["cluster"] == row["id"])
        if row["year"] < TODAY.year and scored != {member: len(own) for member in members[row["id"]]}:
            found.append(f"scores: those of {row['id']} are incomplete")
    for row in tables["scores"]:
        criterion = criteria[row["criterion"]]
        name = f"scores: {row['criterion']} {row['member']}"
        if row["member"] not in members[row["cluster"]] or criterion["cluster"] not in (None, row["cluster"]):
            found.append(f"{name} is not in {row['cluster']}")
        if max(row["self_score"], row["assessed"] or 0) > criterion["maximum"]:
            found.append(f"{name} is above the maximum")
        if (row["bonus"] or row["penalty"]) and not row["reason"]:
            found.append(f"{name} has no reason")
    for cluster, ranked in totals(tables).items():
        if len({total for total, _ in ranked}) == len(ranked):
            found.append(f"scores: no tie in {cluster}")
    return found
