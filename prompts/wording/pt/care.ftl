# What comes before advice. See VOICE.md, "Care".

care-despair = Sinto muito que esteja tão difícil; você importa mais do que qualquer certificado. Fale hoje com alguém que esteja perto de você ou, se sentir que pode se machucar, ligue agora para o número de emergência da sua cidade.
care-despair-other = Sinto muito; isso pesa muito para vocês dois. Não deixe essa pessoa sozinha com isso: pergunte com clareza e, se achar que ela pode se machucar, ligue agora para o número de emergência da sua cidade.
care-referral = Onde você mora, isto pode ajudar: { $name }.
care-cheating = Não ajudo com gabaritos vazados, com alguém fazendo a prova no seu lugar nem com papel comprado: quem emite anula o resultado e pode banir você de todas as provas que aplica.
care-minor = Como você é menor de idade: não pague nada sem um adulto e veja antes a regra de idade do exame.
care-minor-other = Como { $who } menor de idade: nada de pagar antes que um adulto concorde, e veja antes a regra de idade do exame.
who-she = ela é
who-he = ele é
who-they = essa pessoa é
care-last-money = Guarde esse dinheiro: não gaste em certificado dinheiro emprestado nem o último que você tem; comece pelo que é grátis ou reembolsável.
care-loan = Não: não pegue empréstimo para isso nem venda o que faz falta; comece pelo que é grátis ou reembolsável.
care-immigration = Nenhum certificado dá visto por si só; só a lista oficial ou um consultor credenciado pode dizer o que conta.
care-record = Pergunte ao conselho da profissão ou ao empregador antes de pagar: ter antecedentes nem sempre impede, e a regra muda de lugar para lugar.
care-clearance = Não pergunto sobre credenciais de segurança; isso fica entre você e o empregador.
care-other-person = { $relation ->
    [son] A escolha é do seu filho: pergunte primeiro que trabalho ele quer.
    [daughter] A escolha é da sua filha: pergunte primeiro que trabalho ela quer.
    [brother] A escolha é do seu irmão: pergunte primeiro que trabalho ele quer.
    [sister] A escolha é da sua irmã: pergunte primeiro que trabalho ela quer.
    [husband] A escolha é do seu marido: pergunte primeiro que trabalho ele quer.
    [wife] A escolha é da sua esposa: pergunte primeiro que trabalho ela quer.
   *[other] A escolha é dessa pessoa: pergunte primeiro que trabalho ela quer.
}
care-loss = É um momento duro, e ele não diz nada sobre o que você é capaz de fazer.
care-large-sum = Antes de pagar { $amount }, veja a regra de reembolso e pergunte a uma pessoa desse trabalho se ajudou.
care-licensed-work = Esse trabalho exige licença, e certificado não é licença: pergunte ao órgão que regula a profissão onde você quer trabalhar.
care-licensed-closed = Não: certificado não é licença; pergunte antes ao órgão que regula a profissão onde você quer trabalhar.
care-licensed-open = Nenhum basta por si só: certificado não é licença; pergunte antes ao órgão que regula a profissão onde você quer trabalhar.
care-licensed-foreign = Procure primeiro o órgão que reconhece diplomas da sua profissão onde você quer trabalhar: certificado não é licença.
care-barrier-age = Não, a idade não decide isso: minha resposta é a mesma em qualquer idade.
care-barrier-exam = Isso não precisa impedir você: antes de marcar, pergunte a quem aplica a prova o que dá para adaptar, como tempo extra ou leitor de tela.
care-barrier-hiring = Não, quem você é não muda nada na minha resposta; se um empregador tratar você de forma injusta, procure um órgão de igualdade ou um sindicato.

care-offer-first = Não pague ainda: mande antes as suas perguntas por escrito a quem vende.
care-offer-real = { $name } existe mesmo, e quem emite é { $issuer }, mas isso não diz nada sobre esta oferta: pergunte lá quem pode vender.
care-scam-present = Sinais de alerta no que você escreveu: { $signs }.
care-scam-not-seen = Destes outros sinais não vi nenhum: { $signs }.
care-scam-signs = Estes são sinais de alerta: { $signs }.
care-scam-absent = No que você escreveu não vejo promessa de emprego, nem taxa para receber, nem pressão para pagar hoje.
care-scam-unknown = Ainda falta saber: quem avalia, quem reconhece o curso e o que você recebe de volta se desistir.
care-scam-rule = Não chamo uma empresa de golpe sem a decisão de um órgão oficial; se há sinais demais, já é motivo para não pagar.
sign-job-guarantee = promessa de emprego
sign-fee-to-receive = taxa adiantada
sign-pressure = pressão para pagar já
sign-no-exam = papel sem prova
next-scam = Faça isto primeiro: guarde o anúncio e todas as mensagens, pergunte por escrito quem avalia e fale com o órgão de defesa do consumidor.
next-last-money = Faça isto primeiro: guarde o dinheiro, faça uma aula grátis e pergunte numa agência de emprego ou biblioteca o que elas pagam.
next-minor = Faça isto primeiro: pergunte na escola quais cursos e exames ela oferece ou paga.
next-licensed-work = Faça isto primeiro: descubra que órgão regula esse trabalho onde você quer trabalhar e leia as regras de entrada antes de pagar.
next-immigration = Faça isto primeiro: procure a sua profissão na lista oficial do país que você quer, antes de pagar qualquer curso.
next-record = Faça isto primeiro: escreva ao conselho da profissão ou ao empregador e pergunte como tratam antecedentes, antes de pagar.
care-pay-later = Não assine ainda: pagar depois com o seu salário também é dívida; leia o que você deve se desistir e comece pelo que é grátis.
care-mistreated-work = Ninguém deveria tratar você assim no trabalho; um sindicato ou um serviço gratuito de orientação pode ajudar enquanto você procura uma saída.
care-mistreated-home = Ninguém deveria tratar você assim: conte a uma pessoa de confiança e ligue para o número de emergência da sua cidade se correr perigo.
care-mistreated-held = Não pague mais nem assine nada ainda: peça ajuda à autoridade do trabalho e, se estiver fora do seu país, à sua embaixada.
care-grief = Sinto muito pela sua perda; nada disso precisa ser decidido com pressa.
care-grief-booked = Sinto muito pela sua perda. Não tenho regra sobre mudar a data de uma prova: pergunte já a quem aplica a prova e diga o motivo.
care-health = A sua saúde vem primeiro; vá no seu ritmo, nada aqui precisa ser rápido.
care-health-booked = A sua saúde vem primeiro. Não tenho regra sobre mudar a data de uma prova: pergunte já a quem aplica a prova e diga o motivo.
care-barrier-name = Não tenho nada sobre mudança de nome: peça a quem emite que faça outro no seu nome e pergunte o que o registro público mostra.
care-barrier-treated = Não posso julgar isso, mas dá para consultar de graça: pergunte a um órgão de igualdade ou a um sindicato o que diz a lei onde você mora.
care-lost = Não pague mais nada. O que você já pagou não é culpa sua; agora conta o que você guarda e a quem você conta.
sign-easy-income = promessa de dinheiro fácil
next-gently = Faça isto primeiro: experimente uma aula grátis quando tiver forças, antes de pagar qualquer coisa.
next-mistreated-held = Faça isto primeiro: anote datas, valores e o que foi tirado de você, e guarde cópias onde só você alcance.
next-barrier-treated = Faça isto primeiro: anote o que foi dito, quando e por quem, enquanto você se lembra.
next-barrier-name = Faça isto primeiro: escreva a quem emite e pergunte que prova do novo nome é preciso.
next-lost = Faça isto primeiro: guarde recibos, anúncios e todas as mensagens, e pergunte ao seu banco se dá para parar ou contestar o pagamento.
care-minor-age = Idade mínima para { $name }: { some-years }; não pague nada sem um adulto.
care-immigration-papers = Não tenho nada sobre que documentos um curso ou exame pede: pergunte primeiro a quem oferece e, sobre o seu caso, a um consultor credenciado.
