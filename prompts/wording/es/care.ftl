# Lo que va antes de cualquier consejo. Ver VOICE.md, "Care".

care-despair = Siento mucho que todo se te haga tan duro; tú vales más que cualquier certificado. Por favor, habla hoy con alguien cercano, o llama ya al número de emergencias de tu zona si crees que podrías hacerte daño.
care-despair-other = Lo siento mucho; es una carga muy grande para los dos. No dejes sola a esa persona con esto: pregúntale sin rodeos y llama ya al número de emergencias de tu zona si crees que podría hacerse daño.
care-referral = Donde vives, esto puede ayudarte: { $name }.
care-cheating = No ayudo con exámenes filtrados, suplentes ni títulos comprados: quienes certifican anulan los resultados y pueden vetarte en todos sus exámenes.
care-minor = Como eres menor de edad, no pagues nada sin un adulto y mira antes la edad mínima del examen.
care-minor-other = Como { $who } menor de edad, que nadie pague nada hasta que un adulto esté de acuerdo, y mira antes la edad mínima del examen.
who-she = ella es
who-he = él es
who-they = se trata de alguien
care-last-money = Guarda ese dinero: no gastes en un certificado dinero prestado ni lo último que te queda; primero, lo gratis o lo que se devuelve.
care-loan = No: no pidas prestado ni vendas lo que necesitas para pagarlo; primero, lo gratis o lo que se devuelve.
care-immigration = Ningún certificado da una visa por sí solo; solo la lista oficial o un asesor acreditado puede decirte qué cuenta.
care-record = Antes de pagar, pregunta al organismo o a la empresa: tener antecedentes no te descarta sin más, y las reglas cambian según el lugar.
care-clearance = No pregunto por habilitaciones de seguridad; eso queda entre tú y la empresa.
care-other-person = { $relation ->
    [son] Le toca elegir a tu hijo: pregúntale primero qué trabajo quiere.
    [daughter] Le toca elegir a tu hija: pregúntale primero qué trabajo quiere.
    [brother] Le toca elegir a tu hermano: pregúntale primero qué trabajo quiere.
    [sister] Le toca elegir a tu hermana: pregúntale primero qué trabajo quiere.
    [nephew] Le toca elegir a tu sobrino: pregúntale primero qué trabajo quiere.
    [niece] Le toca elegir a tu sobrina: pregúntale primero qué trabajo quiere.
    [wife] Le toca elegir a tu esposa: pregúntale primero qué trabajo quiere.
    [husband] Le toca elegir a tu esposo: pregúntale primero qué trabajo quiere.
    [partner] Le toca elegir a tu pareja: pregúntale primero qué trabajo quiere.
    [mother] Le toca elegir a tu madre: pregúntale primero qué trabajo quiere.
    [mum] Le toca elegir a tu madre: pregúntale primero qué trabajo quiere.
    [mom] Le toca elegir a tu madre: pregúntale primero qué trabajo quiere.
    [father] Le toca elegir a tu padre: pregúntale primero qué trabajo quiere.
    [dad] Le toca elegir a tu padre: pregúntale primero qué trabajo quiere.
   *[other] Le toca elegir a esa persona: pregúntale primero qué trabajo quiere.
}
care-loss = Es un momento difícil, y no dice nada de lo que eres capaz de hacer.
care-large-sum = Antes de pagar { $amount }, mira las condiciones de devolución y pregunta a alguien que ya tenga ese trabajo si le sirvió.
care-licensed-work = Este trabajo exige licencia: un certificado no lo es; pregunta al organismo que lo regula donde quieres trabajar.
care-licensed-closed = No: un certificado no es una licencia; pregunta primero al organismo que regula ese trabajo donde quieres ejercer.
care-licensed-open = Ninguno lo consigue por sí solo: un certificado no es una licencia; pregunta primero al organismo que regula ese trabajo donde quieres ejercer.
care-licensed-foreign = Acude primero al organismo que reconoce los títulos de tu profesión donde quieres trabajar: un certificado no es una licencia.
care-barrier-age = No, la edad no lo decide: mi respuesta es la misma a cualquier edad.
care-barrier-exam = Eso no tiene por qué dejarte fuera: antes de reservar el examen, pregunta qué ajustes ofrecen, como más tiempo o un lector de pantalla.
care-barrier-hiring = No, quién eres no cambia nada en mi respuesta; si una empresa te trata de forma injusta, acude a un organismo de igualdad o a un sindicato.

care-offer-first = No pagues todavía: haz antes tus preguntas por escrito a quien te lo vende.
care-offer-real = { $name } existe de verdad (lo emite { $issuer }), pero eso no dice nada de esta oferta: pregunta allí quién puede venderlo.
care-scam-present = Señales de alarma en lo que cuentas: { $signs }.
care-scam-not-seen = En cambio, no aparece: { $signs }.
care-scam-signs = Estas son señales de alarma: { $signs }.
care-scam-absent = En lo que cuentas no veo promesas de empleo, ni un pago por recibirlo, ni prisa por cobrarte hoy.
care-scam-unknown = Aún no se sabe quién lo evalúa, quién lo acredita ni qué te devuelven si lo dejas.
care-scam-rule = No llamo estafa a una empresa si ninguna autoridad lo ha dicho; varias señales ya bastan para no pagar.
sign-job-guarantee = un empleo garantizado
sign-fee-to-receive = un pago por adelantado
sign-pressure = presión para pagar ya
sign-no-exam = un título sin examen
next-scam = Haz esto primero: guarda el anuncio y todos los mensajes, pregunta por escrito quién lo evalúa y acude a la oficina del consumidor.
next-last-money = Haz esto primero: guarda el dinero, prueba una clase gratis y pregunta en una oficina de empleo o una biblioteca qué pagan ellos.
next-minor = Haz esto primero: pregunta en la escuela qué cursos y exámenes ofrece o paga.
next-licensed-work = Haz esto primero: busca qué organismo regula ese trabajo donde quieres ejercer y lee sus requisitos antes de pagar.
next-immigration = Haz esto primero: busca tu profesión en la lista oficial del país al que quieres ir, antes de pagar ningún curso.
next-record = Haz esto primero: escribe al organismo que da la licencia o a la empresa y pregunta cómo tratan los antecedentes, antes de pagar.
care-pay-later = No firmes todavía: pagar después con tu sueldo también es una deuda; lee qué debes si lo dejas y empieza por lo gratis.
care-mistreated-work = Nadie debería tratarte así en el trabajo; un sindicato o un servicio de asesoría gratis puede ayudarte mientras buscas una salida.
care-mistreated-home = Nadie debería tratarte así: cuéntaselo a alguien de confianza, y llama al número de emergencias de tu zona si estás en peligro.
care-mistreated-held = No pagues más ni firmes nada todavía: pide ayuda a la autoridad laboral, y a tu embajada si estás en otro país.
care-grief = Siento mucho tu pérdida; nada de esto hay que decidirlo con prisa.
care-grief-booked = Siento mucho tu pérdida. No tengo ninguna regla sobre cambiar la fecha de un examen: pregunta ya a quien lo organiza y explica el motivo.
care-health = Tu salud va primero; ve a tu ritmo, nada de esto tiene que ser rápido.
care-health-booked = Tu salud va primero. No tengo ninguna regla sobre cambiar la fecha de un examen: pregunta ya a quien lo organiza y explica el motivo.
care-barrier-name = No tengo nada sobre cambios de nombre: pide a quien lo emite que lo expida con tu nombre y pregunta qué muestra su registro público.
care-barrier-treated = No puedo juzgarlo, pero puedes consultarlo gratis: pregunta a un organismo de igualdad o a un sindicato qué dice la ley donde vives.
care-lost = No pagues nada más. Lo que ya pagaste no es culpa tuya; ahora cuenta lo que guardes y a quién se lo cuentes.
sign-easy-income = una promesa de dinero fácil
next-gently = Haz esto primero: prueba una clase gratis cuando tengas fuerzas, antes de pagar nada.
next-mistreated-held = Haz esto primero: anota fechas, importes y lo que te quitaron, y guarda copias donde solo tú llegues.
next-barrier-treated = Haz esto primero: anota qué te dijeron, cuándo y quién, mientras lo recuerdas.
next-barrier-name = Haz esto primero: escribe a quien lo emite y pregunta qué prueba del nuevo nombre necesita.
next-lost = Haz esto primero: guarda recibos, anuncios y todos los mensajes, y pregunta a tu banco si el pago se puede parar o reclamar.
care-minor-age = Edad mínima para { $name }: { some-years }; no pagues nada sin un adulto.
care-immigration-papers = No tengo nada sobre qué papeles pide un curso o examen: pregunta primero a quien lo da, y sobre tu caso a un asesor acreditado.
