# Verdicts: the first sentence, conditions, reasons, the next step.

# Conditions, as they follow "if".
if-work-where = आपको{ $place } काम करना हो
if-local-adverts = आपके इलाके में मनचाही नौकरी के विज्ञापन इसका नाम लेते हों
if-want-field = आपको { $field } का काम करना हो{ $where }
if-learn = मक़सद सीखना हो, नाम नहीं
if-hold-first = आपके पास पहले से { $name } हो
if-experience = माँगा गया अनुभव आपके पास हो
if-requirement = इसमें दाखिले की शर्त आपसे पूरी होती हो
if-grow-first = बुनियादी बातें आपको आती हों
if-find-more = { $per ->
    [month] हर महीने { $amount } का और इंतज़ाम हो जाए
   *[whole] { $amount } का और इंतज़ाम हो जाए
 }
if-more-time = { $deadline } की जगह { $weeks ->
    [one] { $weeks } हफ़्ता
   *[other] { $weeks } हफ़्ते
 } दे पाएँ
if-age = आपकी उम्र इसकी न्यूनतम उम्र जितनी हो
if-spare-money = पैसा न उधार का हो, न आखिरी
if-before-retirement = बंद होने से पहले यह पूरा हो जाए

# The same, as they follow "Not yet:".
not-yet-work-where = यह{ $place } काम का है
not-yet-local-adverts = पहले अपने इलाके के ऐसे विज्ञापन देखिए जिनमें इसका नाम हो
not-yet-want-field = पहले पक्का कर लीजिए कि { $field } का काम ही करना है
not-yet-learn = पहले पक्का कर लीजिए कि यह सीखने के लिए ही चाहिए
not-yet-hold-first = पहले { $name } आता है
not-yet-experience = यह काम का वह अनुभव माँगता है जो अभी आपके पास नहीं है
not-yet-requirement = इसमें दाखिले की शर्त अभी आपसे पूरी नहीं होती
not-yet-grow-first = यह { $level } स्तर का है, और आपकी अभी शुरुआत है
not-yet-find-more = { $per ->
    [month] जितना पैसा है, यह उससे हर महीने { $amount } ज़्यादा का है
   *[whole] जितना पैसा है, यह उससे { $amount } ज़्यादा का है
 }
not-yet-more-time = इसमें करीब { $weeks ->
    [one] { $weeks } हफ़्ता लगता है
   *[other] { $weeks } हफ़्ते लगते हैं
 } और आपके पास { $deadline ->
    [one] { $deadline } है
   *[other] { $deadline } हैं
 }
not-yet-age = इसकी न्यूनतम उम्र तक आप अभी नहीं पहुँचे
not-yet-spare-money = उधार के या आखिरी पैसे से नहीं
not-yet-before-retirement = यह बंद होने वाला है

# The first sentence.
open-worth-it = हाँ, { $goal } के लिए { $name } लेने लायक है।
open-worth-it-law = हाँ: उस काम के लिए कानून { $name } माँगता है।
open-worth-it-plain = हाँ, मेरे पास जो सबूत हैं, उनसे { $name } लेने लायक है।
open-only-if = { $name } तभी लेने लायक है, जब { $condition }।
open-in-progress = { $name } तभी पूरा कीजिए, जब बाकी खर्च और समय कम हो; जो दे चुके हैं, उसका हिसाब अब मत जोड़िए।
open-not-now = अभी नहीं: { $condition }।
open-learn = { $name } से काम सीखा जा सकता है, पर कंपनियाँ इसे माँगती हैं, इसका सबूत मेरे पास नहीं है।
open-skip-passed = नहीं: आपके पास { $held } है, और { $name } उससे पहले आता है।
open-skip-retired = नहीं: { $name } अब मिल ही नहीं सकता।
open-skip-held = दोबारा पैसे देने की ज़रूरत नहीं: { $name } आपके पास पहले से है।
open-skip-below-level = शायद नहीं: { $name } शुरुआती स्तर का है, और आप उससे आगे हैं।
open-skip-doubt = शायद नहीं: { $name } पर मेरे पास जो जानकारी है, वह इस पर पैसे लगाने के खिलाफ़ है।
open-not-enough = { $name } से फ़ायदा होगा, यह मैं नहीं कह सकता: कंपनियाँ इसे माँगती हैं, इसका कोई सबूत मेरे पास नहीं है।
open-not-enough-law = सिर्फ़ { $name } से फ़ायदा होगा, यह मैं नहीं कह सकता; असली बात यह है कि आपके यहाँ लाइसेंस देने वाली संस्था इसे माँगती है या नहीं।
open-unverified = { $name } पर राय नहीं दे सकता: मुझे बस इतना पता है कि यह है, बाकी कुछ भी जाँचा हुआ नहीं है।

# Reasons that are not the brief of a note.
reason-unverified = इसके होने के अलावा इसके बारे में कुछ भी जाँचा हुआ नहीं है।
reason-learn = यह पढ़ाई के क्रेडिट में गिना जा सकता है; इससे यह साबित नहीं होता कि कंपनियाँ इसे माँगती हैं।
reason-passed = आपके पास पहले से { $name } है, जो इससे ऊपर है।
reason-retired = इसे बंद कर दिया गया है।
reason-held = यह आपके पास पहले से है।
reason-elsewhere = जहाँ तक मुझे पता है, यह{ $place } काम का है।
reason-too-young = इसकी एक न्यूनतम उम्र है।
reason-last-money = उधार का या आखिरी पैसा इसमें नहीं लगना चाहिए।
reason-below-level = यह शुरुआती स्तर का है, और आप उससे आगे हैं।
reason-nothing = कोई कंपनी, कानून या विज्ञापनों की गिनती इसे माँगती है, ऐसा कुछ मेरे पास दर्ज नहीं है।
reason-need-hold-first = इससे पहले { $name } चाहिए।
reason-need-experience = इसकी शर्त है: { $note }।
reason-need-requirement = इसकी शर्त है: { $note }।
reason-too-early = यह { $level } स्तर का सर्टिफ़िकेट है।
reason-over-budget = यह बजट से { $amount } ज़्यादा है।
reason-may-be-over-budget = धीमी रफ़्तार में यह बजट से { $amount } ऊपर जाता है।
reason-too-late = इसमें कम से कम { $weeks ->
    [one] { $weeks } हफ़्ता लगता है
   *[other] { $weeks } हफ़्ते लगते हैं
 } और आपके पास { $deadline ->
    [one] { $deadline } है
   *[other] { $deadline } हैं
 }।
reason-retiring = यह बंद होने वाला है।

retired-detail = { $note }
retired-successor = इसकी जगह अब { $name } है।
retired-holders = आपके पास पहले से हो, तो साल के साथ CV में रखिए।
held-renewal = बनाए रखने पर: { $note }
base-rate = ज़्यादातर छोटे सर्टिफ़िकेट से फ़ायदा नहीं होता: अमेरिका में सिर्फ़ कमाई के हिसाब से 8 में से करीब 1 से होता है, ज़्यादा खुले हिसाब से 3 में से 1 से।
elsewhere = यह सबूत दूसरी जगह का है ({ $region }); { $own } का मेरे पास कोई नहीं है।
requirement-line = इसकी शर्त है: { $note }।
wrong-maker = { $name } { $issuer } का है, { $other } का नहीं।
older-exam = ध्यान दें: { $old } पुरानी परीक्षा है; आज की परीक्षा { $new } है।
read-hours-ignored = हफ़्ते { $value ->
    [one] का { $value } घंटा मैंने नहीं जोड़ा
   *[other] के { $value } घंटे मैंने नहीं जोड़े
 }: यह मतलब नहीं हो सकता, फिर से बताइए।
read-deadline-ignored = आपकी समय-सीमा मैंने छोड़ दी: वह दिन बीत चुका है या बहुत दूर है।
read-budget-ignored = आपका बजट मैंने नहीं जोड़ा: यह मतलब नहीं हो सकता, फिर से बताइए।
read-experience-ignored = { $value } साल का अनुभव मैंने नहीं जोड़ा: यह मतलब नहीं हो सकता।
newer-version = ध्यान दें: इसकी जगह { $name } का नाम आ चुका है।
status-line = ध्यान दें: { $note }
named-too = इसमें { $name } भी आता है।

fits-instead = आपकी सीमा में: { $name }।
flip-adverts = आपके इलाके के विज्ञापनों में इसका नाम मिले, तो मेरी राय बदल जाएगी।
flip-condition = मेरा जवाब हाँ होगा, अगर { $condition }।
why-lead = { $name } पर मेरी राय "{ $verdict }" इसलिए है।
flip-region = बताइए कि काम कहाँ करना है: सबूत हर देश में अलग हैं।

next-adverts-1 = पहले यह कीजिए: { $goal } के दस विज्ञापन पढ़िए और गिनिए कि कितनों में { $name } का नाम है; तीन से कम में हो, तो पैसे बचाइए।
next-adverts-2 = पहले यह कीजिए: { $goal } वाले किसी एक इंसान से पूछिए कि जिन्हें उन्होंने रखा, उनमें किसी को { $name } से मदद मिली या नहीं।
next-adverts-3 = पहले यह कीजिए: पैसे देने से पहले अपने इलाके में { $goal } के तीन विज्ञापन ढूँढिए जिनमें { $name } का नाम हो।
next-adverts-plain-1 = पहले यह कीजिए: जो नौकरी चाहिए, उसके दस विज्ञापन पढ़िए और गिनिए कि कितनों में { $name } का नाम है; तीन से कम में हो, तो पैसे बचाइए।
next-adverts-plain-2 = पहले यह कीजिए: जो नौकरी चाहिए, उसमें लगे किसी एक इंसान से पूछिए कि जिन्हें उन्होंने रखा, उनमें किसी को { $name } से मदद मिली या नहीं।
next-adverts-plain-3 = पहले यह कीजिए: पैसे देने से पहले अपने इलाके के तीन विज्ञापन ढूँढिए जिनमें { $name } का नाम हो।
pays-employer = खर्च आपकी कंपनी दे रही है, तो परीक्षा, दोबारा परीक्षा और रिन्यू का खर्च पहले लिखित में तय कर लीजिए।
pays-public-fund = खर्च सरकारी फंड दे रहा है, तो पहले देखिए कि यही कोर्स या परीक्षा उसकी सूची में है या नहीं।
pays-military-benefit = खर्च सैन्य सहायता दे रही है, तो पहले पूछिए कि वह यही परीक्षा कवर करती है या नहीं।
pays-college = खर्च कॉलेज दे रहा है, तो पहले पूछिए कि परीक्षा और दूसरा प्रयास शामिल है या नहीं।
funding-route = खुद पैसे देने से पहले यह देखिए: { $name }।
left-month = हर और महीने का खर्च { $amount } है।
left-once = अगर अभी पैसे नहीं दिए हैं, तो कीमत { $amount } है।
left-weeks = { $share }% पूरा हो चुका है, तो लगभग { $weeks ->
    [one] { $weeks } हफ़्ता बाकी है
   *[other] { $weeks } हफ़्ते बाकी हैं
 }।
left-total = इस रफ़्तार से { $total } देना बाकी है।
left-stop = यहीं रुकें तो जो बनाया है उसे प्रोजेक्ट के रूप में रखिए; जो सीखा वह आपका है।
next-law = पहले यह कीजिए: कंपनी या लाइसेंस देने वाली संस्था से पूछिए कि इस काम में कौन-सा कार्ड या लाइसेंस लगता है और पैसे कौन देता है।
next-experience = पहले यह कीजिए: उस काम के अपने महीने एक पन्ने पर लिखिए; दिख जाएगा कि कितना बाकी है।
next-first = पहले यह कीजिए: { $name } देखिए, जो इससे पहले आता है।
next-successor = पहले यह कीजिए: इसकी जगह { $name } देखिए।
next-free = पहले यह कीजिए: इसी हफ़्ते पहला पाठ आज़माइए; पैसे नहीं लगते।
next-budget = पहले यह कीजिए: अपनी कंपनी, लाइब्रेरी या रोज़गार केंद्र से पूछिए कि क्या वे इसका खर्च देते हैं।
next-free-learning = पहले यह कीजिए: अपनी लाइब्रेरी या रोज़गार केंद्र से पूछिए कि इसके मुफ़्त पाठ कहाँ मिलेंगे, और परीक्षा का खर्च कौन दे सकता है।
next-trial = पहले यह कीजिए: इसका पेज खोलिए, कीमत, घंटे और जाँच करने वाले का नाम लिखिए, फिर फ़ैसला कीजिए।
next-topics = पहले यह कीजिए: { $name } के विषय पढ़िए और जो दस स्थानीय विज्ञापन भी माँगते हैं, उन पर निशान लगाइए; वही सीखिए, इसके साथ या इसके बिना।
next-level = पहले यह कीजिए: इसके विषयों की सूची पढ़िए और जो पहले से आता है, उस पर निशान लगाइए।
next-credit = पहले यह कीजिए: जिस कॉलेज का मन है, उससे लिखकर पूछिए कि वह इसका कितना क्रेडिट देता है।
next-retiring = पहले यह कीजिए: इसकी परीक्षा की आखिरी तारीख देखिए, और तभी बुक कीजिए जब तब तक तैयारी हो सके।
next-in-progress = पहले यह कीजिए: बाकी पैसे और बाकी घंटे लिखिए, और सिर्फ़ उन्हीं को एक ऐसे प्रोजेक्ट से तौलिए जो इसकी जगह बन सकता है।
next-held = पहले यह कीजिए: इसके साथ एक ऐसा प्रोजेक्ट रखिए जिससे दिखे कि आपको काम आता है।

ask-goal = आपको कौन-सी नौकरी चाहिए?
ask-region = आपको काम कहाँ करना है?
ask-hours = हफ़्ते में कितने घंटे दे सकते हैं?
ask-budget = कितना खर्च कर सकते हैं, और किस मुद्रा में?
ask-experience = उस काम का कितने साल का अनुभव है?
ask-payer = खर्च कौन देगा: आप, कंपनी, सरकारी फंड, सैन्य सहायता या कॉलेज?
ask-held = क्या { $name } आपके पास पहले से है?

suggest-compare = { $name } से तुलना
suggest-compare-message = { $first } या { $second }, कौन-सा बेहतर है?
suggest-cheaper = सस्ते रास्ते
suggest-cheaper-message = और सस्ता?
suggest-recognition = इसे कौन मानता है?
suggest-recognition-message = { $name } को कौन मानता है?
suggest-worth = क्या यह लेने लायक है?
suggest-worth-message = क्या { $name } लेने लायक है?
suggest-next = इसके बाद क्या?
suggest-next-message = { $name } के बाद क्या करें?
suggest-cost = यह कितने का है?
suggest-cost-message = { $name } कुल कितने का है?
suggest-recommend = { $goal } के लिए और क्या?
suggest-recommend-message = { $goal } के लिए क्या लूँ?
