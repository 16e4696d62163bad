"""Questions in German, Spanish, French, Portuguese and Hindi: the words that make the question, put into English.

A best effort by structure: names stay as they are, other words stay untranslated.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.advisor.reading.tokens import fold

_GLOSSARY = """
is it worth getting = lohnt sich|lohnt es sich|lohnenswert|vale la pena|merece la pena|vale a pena|vaut le coup|\
vaut la peine|vaut-il le coup|vaut-elle le coup|est-ce que ca vaut le coup|compensa
should i get = karna chahiye|karni chahiye|karu kya|karun kya|lena chahiye|karna sahi hai|करना चाहिए|करनी चाहिए|\
लेना चाहिए|soll ich|sollte ich|deberia hacer|debo hacer|deberia sacar|dois-je faire|dois-je passer|devrais-je faire|\
devo fazer|deveria fazer|ist es gut|kya mujhe
how much does it cost = was kostet|wie viel kostet|wieviel kostet|wie teuer ist|cuanto cuesta|cuanto vale|\
cual es el precio|que precio tiene|combien coute|combien ca coute|quel est le prix|quanto custa|qual o preco|\
fees kitni hai|fee kitni hai|kitne ka hai|kitna kharcha|kitni fees|price kya hai|फीस कितनी है|कितना खर्च
how long does it take = wie lange dauert|cuanto tiempo|cuanto dura|cuanto tarda|combien de temps|quelle est la duree|\
quanto tempo|kitna time|kitne din|kitne mahine|कितना समय
is it recognised = anerkannt|reconocido|reconocida|reconocen|reconnu|reconnue|reconhecido|reconhecida|\
manyata|maanya hai|मान्यता
is it hard = ist schwer|schwierig|es dificil|que tan dificil|est difficile|est-ce difficile|e dificil|mushkil hai|\
mushkil|कठिन|मुश्किल
which certificate should i get = welches zertifikat|welche zertifizierung|welches zertifikat soll ich machen|\
que certificado hago|que certificado|que certificacion|cual certificado|cual certificacion|quel certificat|\
quelle certification|qual certificado|qual certificacao|kaun sa certificate|konsa certificate|kaunsa course|\
konsa course|कौन सा कोर्स|कौन सा सर्टिफिकेट
i want to become a = ich will|ich mochte|ich moechte|quiero ser|quisiera ser|je veux devenir|je voudrais devenir|\
quero ser|quero me tornar|banna hai|mujhe banna hai|बनना है
data analyst = datenanalyst|datenanalystin|analista de datos|analista de dados|analyste de donnees|analyste data
project manager = projektmanager|projektleiter|jefe de proyecto|director de proyectos|chef de projet|\
gerente de projetos|gerente de proyectos
software developer = softwareentwickler|programador|desarrollador|developpeur|desenvolvedor
nurse = krankenschwester|krankenpfleger|enfermera|enfermero|infirmiere|infirmier|enfermeira|enfermeiro
accountant = buchhalter|contador|contable|comptable|contabilista
electrician = elektriker|electricista|electricien|eletricista
cybersecurity = cybersicherheit|ciberseguridad|cybersecurite|ciberseguranca|seguranca da informacao
certificate = zertifikat|zertifizierung|zertifikate|certificado|certificacion|certificat|certificacao|diplome|abschluss
exam = prufung|examen|exame|prova|pariksha|परीक्षा
course = kurs|curso|cours|formation|ausbildung|कोर्स
or = oder|ou|ya|या
"""
_CUES = frozenset(
    fold(
        "anerkannt banna certificacao certificacion certificado certificat chahiye combien como "
        "coute cual cuanto cuesta custa dados das dauert deutschland devo devrais-je difficile "
        "dificil dois-je e el es est-ce fazer fur hacer hai ich ist je karna kaunsa kitna kitni "
        "konsa kostet kya la lange lohnt merece mujhe oder para pena pour qual quanto que quel "
        "quelle quero quiero reconhecido reconnu reconocido schwer ser soll sollte tempo temps "
        "tiempo um uma una vale vaut veux viel was welche welches zertifikat zertifizierung करना "
        "कितनी क्या चाहिए "
    ).text.split()
)
_SURE = frozenset(
    fold(
        "anerkannt banna certificacao certificacion certificado chahiye combien coute cuanto "
        "cuesta custa dados dauert devrais-je difficile dificil dois-je karna kaunsa kitna kitni "
        "konsa kostet lange lohnt merece mujhe oder pena quanto quelle quero quiero reconhecido "
        "reconnu reconocido schwer tempo temps tiempo vaut veux viel welches zertifikat "
        "zertifizierung करना कितनी क्या चाहिए "
    ).text.split()
)
_WORD = re.compile(r"[^\s,.;:!?¿¡()\"]+")
_LEFT_OVER = re.compile(
    r"(?<![\w-])(?:sich|das|der|die|den|ein|eine|einen|werden|mochte|el|la|los|las|una|un|le|les|une|du|pour|para|"
    r"por|fazer|"
    r"hacer|faire|est-ce que|que|de la|da|ki|ka|ke|ko|kya|hai|mein|क्या|है|की|का|es|est|ist|in der|fur)(?![\w-])"
)
_LONGEST = 600


def in_english(text: str) -> str:
    """``text`` with the words that make its question in English where it is in one of these languages, else ``text``
    itself. Linear in the text; only the beginning of a long text is looked at.
    """
    folded = fold(text[:_LONGEST]).text
    words = set(_WORD.findall(folded))
    known = len(words & _CUES)
    if not words & _SURE or known < min(2, len(words) - 1):
        return text
    if re.search(r"\b(?:the|should i|worth it|how much|what is|which cert)\b", folded):
        return text
    marked, is_changed = _marked(text)
    if not is_changed:
        return text
    return re.sub(r"\s+", " ", re.sub(r"[¿¡]", "", marked)).strip()


def _marked(text: str) -> tuple[str, bool]:
    """``text`` with what the glossary knows in English, one place for each entry, and the small words left over taken
    out; whether anything was known.
    """
    folded = fold(text)
    taken: list[tuple[int, int, str]] = []
    for pattern, english in _patterns():
        match = pattern.search(folded.text)
        if match and not any(match.start() < end and start < match.end() for start, end, _ in taken):
            taken.append((match.start(), match.end(), english))
    parts, last = [], 0
    for start, end, english in sorted(taken):
        parts += [_rest(text[folded.origin[last] : folded.origin[start]]), english]
        last = end
    return " ".join((*parts, _rest(text[folded.origin[last] :]))), bool(taken)


def _rest(text: str) -> str:
    return _LEFT_OVER.sub(" ", text)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    found = []
    for line in _GLOSSARY.strip().splitlines():
        english, _, said = line.partition(" = ")
        forms = sorted((fold(form.strip()).text for form in said.split("|")), key=lambda one: (-len(one), one))
        found.append((re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, forms))})(?![\w-])"), english))
    return tuple(found)
