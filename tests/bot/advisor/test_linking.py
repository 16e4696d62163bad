"""Linking: names as people type them, several at once, made-up ones kept apart from real ones."""

from __future__ import annotations

import pytest

from tests.bot.advisor.reading_desk import linker, shelf

NAMED = """
comptia secuirty plus, good?           | comptia-security-plus
my mate swears by sec+                 | comptia-security-plus
net +                                  | comptia-network-plus
thinking about the a plus exam by comptia | comptia-a-plus
AZ900                                  | azure-fundamentals
az 104                                 | azure-administrator
is AZ-204 retiring                     | azure-developer
saa-c03                                | aws-solutions-architect-associate
SAA                                    | aws-solutions-architect-associate
sy0-601 or later                       | comptia-security-plus
200-301                                | cisco-ccna
cisssp                                 | isc2-cissp
CISM's price                           | isaca-cism
googel data anlytics certifcate        | google-data-analytics
the coursera data analytics one from google | google-data-analytics
google project managment certificate   | google-project-management
Meta's front-end programme             | meta-front-end-developer
frontend cert from meta                | meta-front-end-developer
ibm data science thing                 | ibm-data-science
aws architect associate                | aws-solutions-architect-associate
linux foundation system admin cert     | lfcs
kubernetes administrator exam          | cka
micromasters in supply chain           | mitx-micromasters-scm
prince 2 foundation                    | prince2-foundation
psm 1                                  | scrum-org-psm-i
cdl class a                            | us-cdl-class-a
first aid course                       | red-cross-first-aid
a udemy certificate                    | udemy-certificate-of-completion
are coursera certificates respected    | coursera-mooc-certificates
kaggle certificate                     | kaggle-learn
forklift certification                 | us-forklift-employer-authorisation
ＣＩＳＳＰ                               | isc2-cissp
"""

SEVERAL = """
aws saa or azure az-104               | aws-solutions-architect-associate azure-administrator
cisco ccna vs comptia network+        | cisco-ccna comptia-network-plus
sec+ or ccna                                      | comptia-security-plus cisco-ccna
PNPT vs. OSCP vs. CEH                             | tcm-pnpt offsec-oscp ec-council-ceh
cissp/cism/crisc                                  | isc2-cissp isaca-cism isaca-crisc
google data and ux certs                          | google-data-analytics google-ux-design
google cybersecurity or ibm cybersecurity analyst | google-cybersecurity ibm-cybersecurity-analyst
a+ or net+                                        | comptia-a-plus comptia-network-plus
Should I get the Google IT cert before CompTIA A+? | google-it-support comptia-a-plus
"""

UNKNOWN = """
is the Zorblax Cloud Master worth it      | Zorblax Cloud Master
zorblax cloud master certificate          | zorblax cloud master certificate
Certified Quantum Barista                 | Certified Quantum Barista
how do I become a certified quantum barista | certified quantum barista
AWS Certified Blockchain Ninja            | AWS Certified Blockchain Ninja
aws certified blockchain ninja worth it   | aws certified blockchain ninja
CompTIA Wizard+                           | CompTIA Wizard+
AZ-999                                    | AZ-999
Google Neurosurgery certificate           | Google Neurosurgery certificate
Harvard data wizardry nanodegree          | Harvard data wizardry nanodegree
CISSP Ninja certificate                   | CISSP Ninja
Microsoft Certified Trainer               | Microsoft Certified Trainer
juniper JNCIA                             | juniper JNCIA
is QCNA worth it                          | QCNA
PgMP                                      | PgMP
an ad for CloudMaster Elite on instagram, legit? | CloudMaster Elite
udacity nanodegree                        | udacity nanodegree
ISO 27001 lead auditor certificate        | ISO 27001 lead auditor certificate
DataPro360 certification                  | DataPro360 certification
they offered me the Global Tech Leaders certificate | Global Tech Leaders certificate
the flat earth society certificate        | flat earth society certificate
https://scam.example.com/certified-cloud-wizard legit? | certified cloud wizard
Google nursing certificate                | Google nursing certificate
"""

NEITHER = """
a data certificate
cloud certs
cyber security certification
best certificate
this certificate
a short course
nursing degree
Full Stack Web Development Certificate
what is a cap on my learning plan and aim?
should I learn kubernetes or docker
I have five years of aws cloud experience and want to learn power bi
do I need a degree to become a solutions architect
My name is Priya Sharma from Hyderabad, I finished BTech and Infosys gave me an offer
I want to be a paralegal
my certificates on LinkedIn
it was ads and cap that he saw
I am a veteran with GI Bill
how do I get certified in accounting
Is an online MBA worth it
"""

AMBIGUOUS = """
aws solutions architect | aws-solutions-architect-associate aws-solutions-architect-professional
six sigma certification | asq-cssbb asq-cssgb
databricks data engineer | databricks-data-engineer-associate databricks-data-engineer-professional
CMA | aama-cma ima-cma
"""

MENTIONED = """
I have A+ and Net+, should I get Sec+? | comptia-a-plus held / comptia-network-plus held / comptia-security-plus subject
passed sec+ yesterday                         | comptia-security-plus held
I'm CCNA certified                            | cisco-ccna held
I'm halfway through the google ux cert        | google-ux-design in-progress
already paid for the PMP course               | pmi-pmp in-progress
i paid 300 for meta frontend and im 60% through | meta-front-end-developer in-progress
not PMP, something else                       | pmi-pmp rejected
anything besides CISSP                        | isc2-cissp rejected
no CCNA please                                | cisco-ccna rejected
should I do CCNA instead of Network+?         | cisco-ccna subject / comptia-network-plus subject
if I had CISSP, would it pay more             | isc2-cissp subject
I don't have the CKA                          | cka subject
I have A+ but do I need Net+                  | comptia-a-plus held / comptia-network-plus subject
is PMP worth it if I have CAPM                | pmi-pmp subject / pmi-capm held
"""


def rows(table: str) -> list[tuple[str, ...]]:
    lines = [line for line in table.strip().splitlines() if line.strip()]
    return [tuple(part.strip() for part in line.rsplit("|", 1)) for line in lines]


@pytest.mark.parametrize(("text", "credential"), rows(NAMED))
def test_name_as_typed_is_linked(text: str, credential: str) -> None:
    links = linker().link(text)
    assert [link.credential_id for link in links.credentials] == [credential]
    assert not links.unknown_names
    link = links.credentials[0]
    assert link.span == text[link.start : link.start + len(link.span)]


@pytest.mark.parametrize(("text", "credentials"), rows(SEVERAL))
def test_several_names_are_linked_in_order(text: str, credentials: str) -> None:
    assert [link.credential_id for link in linker().link(text).credentials] == credentials.split()


@pytest.mark.parametrize(("text", "name"), rows(UNKNOWN))
def test_made_up_name_is_unknown_and_not_linked(text: str, name: str) -> None:
    links = linker().link(text)
    assert links.unknown_names == (name,)
    assert not links.credentials and not links.ambiguities


@pytest.mark.parametrize("text", [line for line in NEITHER.strip().splitlines() if line.strip()])
def test_generic_words_are_neither_linked_nor_unknown(text: str) -> None:
    links = linker().link(text)
    assert not links.credentials
    assert not links.unknown_names


@pytest.mark.parametrize(("text", "candidates"), rows(AMBIGUOUS))
def test_name_of_several_is_ambiguous(text: str, candidates: str) -> None:
    links = linker().link(text)
    assert not links.credentials
    assert sorted(links.ambiguities[0].candidates) == candidates.split()


@pytest.mark.parametrize(("text", "mentions"), rows(MENTIONED))
def test_how_a_credential_was_mentioned(text: str, mentions: str) -> None:
    found = [f"{link.credential_id} {link.role}" for link in linker().link(text).credentials]
    assert found == [part.strip() for part in mentions.split("/")]


@pytest.mark.parametrize(
    ("text", "issuers", "platforms"),
    [
        ("a google certificate", ("Google",), ()),
        ("any aws cert", ("Amazon Web Services",), ()),
        ("the microsoft one", ("Microsoft",), ()),
        ("coursera", (), ("Coursera",)),
        ("I work at Amazon as a picker", (), ()),
        ("microsoft cloud cert", ("Microsoft",), ()),
    ],
)
def test_issuer_alone_is_no_credential(text: str, issuers: tuple[str, ...], platforms: tuple[str, ...]) -> None:
    links = linker().link(text)
    assert (links.issuers, links.platforms) == (issuers, platforms)
    assert not links.credentials


def test_link_is_matched_by_host_and_path() -> None:
    link = "https://www.coursera.org/professional-certificates/google-data-analytics?utm_source=x#top"
    assert [one.credential_id for one in linker().link(f"is {link} any good").credentials] == ["google-data-analytics"]


def test_same_path_on_another_host_is_not_trusted() -> None:
    links = linker().link("https://free-certs.example/professional-certificates/google-data-analytics")
    assert not links.credentials
    assert links.unknown_names == ("google data analytics",)


def test_unknown_edition_of_a_code_is_not_linked() -> None:
    assert linker().link("SY0-901").unknown_names == ("SY0-901",)


def test_duplicate_leads_to_its_main_record() -> None:
    found = [link.credential_id for link in linker().link("is the CDL worth it").credentials]
    assert found == ["us-cdl-class-a"]


def test_exact_name_scores_higher_than_a_corrected_or_loose_one() -> None:
    exact, corrected, loose = (
        linker().link(text).credentials[0].score for text in ("CISSP", "cisssp", "linux foundation system admin cert")
    )
    assert exact == 1.0 > corrected > loose > 0.5


def test_names_are_blanked_out_in_the_masked_text() -> None:
    links = linker().link("AZ-900 costs 99")
    assert links.masked == "       costs 99"


def test_every_name_of_the_catalog_leads_to_its_record() -> None:
    wrong = []
    for credential in shelf().credentials():
        for name in (credential.name, credential.short_name):
            links = linker().link(f"is the {name} worth it")
            found = {one.credential_id for one in links.credentials}
            found |= {one for unclear in links.ambiguities for one in unclear.candidates}
            if not found & {credential.id, credential.duplicate_of} or links.unknown_names:
                wrong.append(name)
    assert len(wrong) <= 2, wrong  # titles of jobs that are also names of credentials


@pytest.mark.parametrize("issuer", ["AWS", "Google", "Microsoft", "CompTIA", "Cisco", "Meta", "Oracle", ""])
@pytest.mark.parametrize("topic", ["Blockchain Ninja", "Llama Grooming", "Zorblax", "Cheese Poetry", "Quantum Barista"])
def test_made_up_topic_of_any_issuer_is_never_linked(issuer: str, topic: str) -> None:
    for name in (f"{issuer} Certified {topic}", f"{issuer} {topic} certificate"):
        for text in (f"is the {name.strip()} worth it", f"should i get the {name.strip().lower()}?"):
            links = linker().link(text)
            assert not links.credentials and not links.ambiguities, text
            assert links.unknown_names, text
