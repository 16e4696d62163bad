# Palabras para los valores: meses, áreas, niveles, lugares, edad de los datos.

date-unknown = fecha desconocida

field-ai = inteligencia artificial
field-cloud = computación en la nube
field-cybersecurity = ciberseguridad
field-data = análisis de datos
field-data-ethics = ética de datos
field-digital-marketing = marketing digital
field-education = enseñanza
field-finance = finanzas
field-games = videojuegos
field-healthcare = salud
field-hospitality = hotelería y restauración
field-hr = recursos humanos
field-it-support = soporte informático
field-languages = enseñanza de idiomas
field-logistics = logística
field-networking = redes informáticas
field-project-management = gestión de proyectos
field-security-trades = seguridad privada
field-software = desarrollo de software
field-sustainability = sostenibilidad
field-trades = oficios técnicos
field-accessibility = accesibilidad
field-ux = diseño UX

goal-role = trabajar de { $role }
goal-field = trabajar en { $field }

level-none = abierto
level-entry = inicial
level-intermediate = intermedio
level-advanced = avanzado
level-expert = experto
level-degree = universitario

in-region = en { $region }
evidence-from = (mis datos son de: { $region })
both = { $first } y { $second }
list-and = { $first } y { $second }
list-comma = { $first }, { $second }

old-figure = (dato antiguo, { $date })
dated-figure = ({ $date })
undated-figure = (sin fecha)

at-least = al menos { $amount }
from-to = de { $low } a { $high }
some-weeks = { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
 }
some-months = { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }
some-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
 }
pace-hours = { $pace ->
    [one] { $pace } hora
   *[other] { $pace } horas
 }
some-years = { $years ->
    [one] { $years } año
   *[other] { $years } años
 }
region-world = todo el mundo

assume-hours = { some-hours } por semana, porque no me lo dijiste
assume-provider-pace = el ritmo del propio curso, porque solo se publican semanas
assume-currency = tu presupuesto de { $amount } está en esa moneda, porque no me lo dijiste
list-or = { $first } o { $second }
goal-this = ese objetivo
an-none = de nivel abierto
an-entry = de nivel inicial
an-intermediate = de nivel intermedio
an-advanced = de nivel avanzado
an-expert = de nivel experto
an-degree = de nivel universitario
an-unknown = sin nivel indicado
type-certification = una certificación
type-certificate = un certificado
type-licence = una licencia
type-micro-credential = una microcredencial
type-degree-credit-programme = un programa que cuenta para un título universitario
type-badge = una insignia digital
assessment-proctored-exam = un examen vigilado
assessment-practical = una prueba práctica
assessment-project = un proyecto
assessment-assignments = tareas
assessment-quiz = cuestionarios
assessment-portfolio = un portafolio
assessment-none = nada: no hay evaluación
delivery-test-centre = en un centro de exámenes
delivery-online-proctored = en línea con vigilancia
delivery-online = en línea
delivery-in-person = en persona
delivery-blended = en parte en línea y en parte en persona

# Una nota en una frase hecha, donde su propio texto está en inglés. { $where } está vacío o es " (lugar, fecha)".
note-for = { $kind }{ $where } habla a favor de { $name }.
note-against = { $kind }{ $where } habla en contra de { $name }.
note-where = ({ $details })
grade-law-or-regulator = Una ley o un organismo regulador
grade-public-baseline-list = Una lista oficial pública
grade-outcome-with-comparison = Un estudio con grupo de comparación
grade-outcome-without-comparison = Un recuento de resultados sin grupo de comparación
grade-counted-job-ads = Un recuento de ofertas de empleo
grade-accreditor-or-university-credit = Una universidad o entidad que da créditos académicos
grade-employer-statement = Una declaración de una empresa concreta
grade-issuer-partner-list = La lista de socios de quien lo emite
grade-survey = Una encuesta
grade-anecdote = Un caso suelto
grade-definition = Una definición publicada
needs-experience = experiencia de trabajo
needs-experience-of = { $time } de experiencia laboral
needs-age-of = una edad mínima de { $age }
needs-experience-by-schooling = experiencia laboral de { $time }, según tus estudios
needs-education = cierto nivel de estudios
needs-age = una edad mínima
needs-membership = ser miembro
needs-training = una formación previa
needs-other = condiciones propias
percent = { $number } %
needs-degree = un título universitario
needs-degree-or-work = un título universitario o una de las otras vías que admite, como años de trabajo
needs-university-entry = estudios que den acceso a la universidad
needs-school = estudios secundarios terminados
needs-english = un inglés muy bueno (cerca de C1)
needs-driving-licence = un permiso de conducir profesional
needs-medical = un certificado médico
needs-record-check = un control de identidad y antecedentes
needs-first-aid = un curso de primeros auxilios al día
needs-sponsor = una empresa del sector que te avale
needs-training-or-work = la formación oficial o años de experiencia en ese trabajo
needs-training-of = { $time } de formación
needs-practice-of = { $time } de práctica
details-english = Los detalles están en la fuente, en inglés.
other-language-answer = Esta te la contesto en inglés.
