"""Reads the patient summaries of the app with a model of FHIR R4B by other people.

Each document is read by fhir.resources, which refuses what is not FHIR; then the rules
of the International Patient Summary are checked here, and what the document says is
compared with what the app says it wrote. The rules are written anew in this file: none
of the app's own code is asked.

    read.py SAMPLES.jsonl
"""

import json
import re
import sys
import xml.etree.ElementTree as xml
from collections import Counter

from fhir.resources.R4B.bundle import Bundle

ABSENT = "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips"
SNOMED = "http://snomed.info/sct"
LOINC = "http://loinc.org"
REASON = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
ADHERENCE = "http://hl7.org/fhir/5.0/StructureDefinition/extension-MedicationStatement.adherence"
ADHERENCE_CODES = "http://hl7.org/fhir/CodeSystem/medication-statement-adherence"
XHTML = "{http://www.w3.org/1999/xhtml}"
UUID = re.compile(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")

# The sections a summary must have, and which sort of entry may stand in each.
SECTIONS = {
    "10160-0": ("medicines", {"MedicationStatement", "MedicationRequest"}),
    "48765-2": ("allergies", {"AllergyIntolerance"}),
    "11450-4": ("problems", {"Condition"}),
}
PAST = "11348-0"
NONE_OF = {
    "medication": ("no-known-medication-allergies", "409137002"),
    "food": ("no-known-food-allergies", "429625007"),
    "environment": ("no-known-environmental-allergies", "428607008"),
}
SILENT = {
    ("medicines", "not asked"): ("no-medication-info", "1287211007"),
    ("medicines", "none known"): ("no-known-medications", "787481004"),
    ("allergies", "not asked"): ("no-allergy-info", "1287211007"),
    ("allergies", "none known"): ("no-known-allergies", "716186003"),
    ("problems", "not asked"): ("no-problem-info", "1287211007"),
    ("problems", "none known"): ("no-known-problems", "160245001"),
}

# Value sets that FHIR R4 binds firmly; the model itself does not hold to them.
BOUND = {
    ("Composition", "status"): {"preliminary", "final", "amended", "entered-in-error"},
    ("MedicationStatement", "status"): {
        "active", "completed", "entered-in-error", "intended", "stopped", "on-hold", "unknown", "not-taken"},
    ("MedicationRequest", "status"): {
        "active", "on-hold", "cancelled", "completed", "entered-in-error", "stopped", "draft", "unknown"},
    ("MedicationRequest", "intent"): {
        "proposal", "plan", "order", "original-order", "reflex-order", "filler-order", "instance-order", "option"},
    ("AllergyIntolerance", "type"): {"allergy", "intolerance"},
    ("AllergyIntolerance", "criticality"): {"low", "high", "unable-to-assess"},
}
WHEN = set(
    "MORN MORN.early MORN.late NOON AFT AFT.early AFT.late EVE EVE.early EVE.late NIGHT PHS "
    "HS WAKE C CM CD CV AC ACM ACD ACV PC PCM PCD PCV".split())
ADHERING = {
    "taking", "taking-as-directed", "taking-not-as-directed", "not-taking", "on-hold",
    "on-hold-as-directed", "on-hold-not-as-directed", "stopped", "stopped-as-directed",
    "stopped-not-as-directed", "unknown"}


def every(value, wanted):
    """Every value under a name, anywhere."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name == wanted:
                yield inner
            yield from every(inner, wanted)
    elif isinstance(value, list):
        for inner in value:
            yield from every(inner, wanted)


def codings(concept):
    return [(one.get("system"), one.get("code")) for one in (concept or {}).get("coding", [])]


def is_absent(element):
    return any(one["url"] == REASON for one in (element or {}).get("extension", []))


def narrative(holder, where):
    """The words of a narrative; what is wrong with it."""
    text = holder.get("text") or {}
    if text.get("status") not in ("generated", "extensions", "additional", "empty"):
        yield f"{where}: a narrative without its status"
    try:
        div = xml.fromstring(text.get("div", ""))
    except xml.ParseError as error:
        yield f"{where}: a narrative that is no XHTML ({error})"
        return
    if div.tag != XHTML + "div" or not "".join(div.itertext()).strip():
        yield f"{where}: an empty narrative"
    allowed = {XHTML + tag for tag in ("div", "p", "ul", "li")}
    if any(one.tag not in allowed or one.attrib for one in div.iter()):
        yield f"{where}: a narrative with more than words in it"
    if re.search("[\u202a-\u202e\u2066-\u2069\u200b]", "".join(div.itertext())):
        yield f"{where}: a narrative with letters that turn or hide text"


def document_faults(bundle):
    """What is wrong with a document by the rules of FHIR and of the summary."""
    if bundle.get("type") != "document" or not bundle.get("timestamp"):
        yield "not a document with its time"
    if not (bundle.get("identifier") or {}).get("value"):
        yield "a document without a name"
    entries = bundle["entry"]
    urls = [entry["fullUrl"] for entry in entries]
    if len(set(urls)) != len(urls) or not all(UUID.fullmatch(url) for url in urls):
        yield "addresses that are not UUIDs, each once"
    if any(f"urn:uuid:{entry['resource'].get('id')}" != entry["fullUrl"] for entry in entries):
        yield "an id that is not that of its address"
    pointed = {one["reference"] for one in pointers(bundle) if "reference" in one}
    for url in pointed - set(urls):
        yield f"a pointer that leads nowhere: {url}"
    for url in set(urls) - pointed - {urls[0]}:
        yield f"an entry that nothing points to: {url}"
    kinds = [entry["resource"]["resourceType"] for entry in entries]
    if kinds[0] != "Composition" or kinds.count("Composition") != 1 or kinds.count("Patient") != 1:
        yield "not one composition first, and one patient"
    for entry in entries:
        resource = entry["resource"]
        kind = resource["resourceType"]
        yield from narrative(resource, kind)
        for (of, field), codes in BOUND.items():
            if of == kind and field in resource and resource[field] not in codes:
                yield f"{kind}.{field} {resource[field]}"
        if kind == "Patient":
            if not (any("text" in name or "family" in name for name in resource["name"]) or is_absent(resource["name"][0])):
                yield "a patient without a name who is not said to have none"
            if "birthDate" not in resource and not is_absent(resource.get("_birthDate")):
                yield "a patient whose birth date is neither told nor said to be unknown"
        if kind == "MedicationStatement":
            told = {"effectiveDateTime", "effectivePeriod"} & set(resource)
            if len(told) != 1 and not is_absent(resource.get("_effectiveDateTime")):
                yield "a statement without its time, and not said to be unknown"
        if kind in ("MedicationStatement", "MedicationRequest"):
            if len({"medicationCodeableConcept", "medicationReference"} & set(resource)) != 1:
                yield "a statement without exactly one medicine"
            for line in resource.get("dosage", []) + resource.get("dosageInstruction", []):
                if not line.get("text"):
                    yield "a dose without its words"
    for when in every(bundle, "when"):
        if set(when) - WHEN:
            yield f"moments that FHIR R4 does not know: {when}"
    for repeat in every(bundle, "repeat"):
        if ("period" in repeat) != ("periodUnit" in repeat):
            yield "a period without its unit, or a unit without its period"


def pointers(bundle):
    """Everything that points to something else."""
    for entry in bundle["entry"]:
        open_values = [entry["resource"]]
        while open_values:
            value = open_values.pop()
            if isinstance(value, dict):
                if isinstance(value.get("reference"), str):
                    yield value
                open_values.extend(value.values())
            elif isinstance(value, list):
                open_values.extend(value)


def medicine(resource, by_url):
    """What a statement or an order says, as the app says it wrote it."""
    concept = resource.get("medicationCodeableConcept")
    form = None
    if concept is None:
        medication = by_url[resource["medicationReference"]["reference"]]
        if medication["resourceType"] != "Medication":
            raise ValueError("it points to no medication")
        concept = medication["code"]
        form = (medication.get("form") or {}).get("text")
    adherence = [
        code
        for one in resource.get("extension", []) if one["url"] == ADHERENCE
        for inner in one["extension"] if inner["url"] == "code"
        for system, code in codings(inner["valueCodeableConcept"]) if system == ADHERENCE_CODES
    ]
    if set(adherence) - ADHERING or len(adherence) > 1:
        raise ValueError(f"adherence {adherence}")
    lines = resource.get("dosage", []) + resource.get("dosageInstruction", [])
    return {
        "text": concept.get("text"),
        "codes": [code for _, code in codings(concept)],
        "form": form,
        "directions": [line.get("text") for line in lines],
        "reasons": [reason.get("text") for reason in resource.get("reasonCode", [])],
        "status": resource["status"],
        "ordered": resource["resourceType"] == "MedicationRequest",
        "adherence": adherence[0] if adherence else None,
    }


def wanted_medicine(told):
    """The same of what the app says: name and strength stand together."""
    wanted = {name: value for name, value in told.items() if name not in ("name", "strength")}
    wanted["text"] = " ".join(part for part in (told["name"], told["strength"]) if part)
    return wanted


def content_faults(bundle, sample):
    """Where a document says otherwise than the app says it wrote."""
    by_url = {entry["fullUrl"]: entry["resource"] for entry in bundle["entry"]}
    composition = bundle["entry"][0]["resource"]
    if (LOINC, "60591-5") not in codings(composition["type"]) or not composition.get("author"):
        yield "a composition without its type or its author"
    sections = {}
    for section in composition["section"]:
        yield from narrative(section, f"section {section.get('title')}")
        if not section.get("title") or not section.get("entry"):
            yield "a section without its title or its entries"
        codes = [code for system, code in codings(section["code"]) if system == LOINC]
        sections[codes[0]] = [by_url[one["reference"]] for one in section.get("entry", [])]
    missing = set(SECTIONS) - set(sections)
    if missing:
        yield f"sections that must be there: {missing}"
        return
    for code, (part, kinds) in SECTIONS.items():
        held = sections[code]
        if {one["resourceType"] for one in held} - kinds:
            yield f"{part}: entries of another sort"
        yield from part_faults(part, held, sample, by_url)
    past = [one["code"].get("text") for one in sections.get(PAST, [])]
    if past != sample["past"]:
        yield f"past problems {past}, not {sample['past']}"
    patient = next(one for one in by_url.values() if one["resourceType"] == "Patient")
    if patient["name"][0].get("text") != sample["person"] or patient.get("birthDate") != sample["born"]:
        yield "another person"


def part_faults(part, held, sample, by_url):
    told = sample[part]
    absent = [{code for system, code in found if system in (ABSENT, SNOMED)} for found in map(named, held)]
    absent = [codes for codes in absent if any(code.startswith("no-") for code in codes)]
    wanted = [set(SILENT[part, told])] if isinstance(told, str) else []
    if part == "allergies":
        wanted += [set(NONE_OF[kind]) for kind in sample["none_of"]]
    if absent != wanted:
        yield f"{part}: said to be {absent}, not {wanted}"
    listed = [one for one in held if not any((ABSENT, code) in named(one) for codes in absent for code in codes)]
    if part == "medicines":
        found = [medicine(one, by_url) for one in listed]
        told = [wanted_medicine(one) for one in told] if isinstance(told, list) else []
    else:
        found = [one["code"].get("text") for one in listed]
        told = told if isinstance(told, list) else []
    if found != told:
        yield f"{part}: {found}, not {told}"


def named(resource):
    return codings(resource.get("medicationCodeableConcept") or resource.get("code"))


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        samples = [json.loads(line) for line in file]
    if not samples:
        sys.exit("fhir: there are no summaries to read")
    wrong = []
    counted = Counter()
    for sample in samples:
        where = f"sample {sample['number']}"
        try:
            # The model refuses what is not FHIR; what it gives back is read, not the text.
            bundle = json.loads(Bundle.model_validate_json(sample["document"]).model_dump_json())
        except ValueError as error:
            wrong.append(f"{where}: {error}")
            continue
        if bundle != json.loads(sample["document"]):
            wrong.append(f"{where}: the model of FHIR gives back something else")
        try:
            faults = [*document_faults(bundle), *content_faults(bundle, sample)]
        except (KeyError, IndexError, ValueError, StopIteration) as error:
            faults = [f"it cannot be read to its end: {error!r}"]
        wrong.extend(f"{where}: {fault}" for fault in faults)
        counted.update(entry["resource"]["resourceType"] for entry in bundle["entry"])
        for part in ("medicines", "allergies", "problems"):
            counted[f"{part} {sample[part] if isinstance(sample[part], str) else 'listed'}"] += 1
    for fault in wrong[:40]:
        print(f"fhir: {fault[:600]}", file=sys.stderr)
    if wrong:
        sys.exit(f"fhir: {len(wrong)} faults in {len(samples)} summaries")
    print(f"fhir: fhir.resources reads what the app wrote, in {len(samples)} summaries: {dict(sorted(counted.items()))}")


if __name__ == "__main__":
    main()
