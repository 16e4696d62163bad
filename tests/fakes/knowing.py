"""A knowledge base of one credential."""

from __future__ import annotations

from knowledge.models import Confidence, Credential, CredentialType, Verification

DATA_CERT = Credential(
    id="data-cert",
    name="Data Certificate of Example University",
    short_name="Data Cert",
    issuer="Example University",
    issuer_kind="university",
    type=CredentialType.CERTIFICATE,
    fields=("data",),
    confidence=Confidence.HIGH,
    verification=Verification.OFFICIAL_PAGE,
)


class FakeKnowledge:
    index_id = "abc"

    def __init__(self, degraded: str | None = None) -> None:
        self.degraded = degraded

    def credential(self, credential_id: str) -> Credential | None:
        return DATA_CERT if credential_id == DATA_CERT.id else None

    def credentials(self) -> tuple[Credential, ...]:
        return (DATA_CERT,)

    def notes(self) -> tuple[object, ...]:
        return ()
