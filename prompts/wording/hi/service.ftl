# जिन मंचों पर बातें रखी जाती हैं, वहाँ चैट क्या कहता है। कोष्ठक के नाम न बदलें।

service-greeting = आप अपने बारे में जो बताते हैं, उसे मैं एन्क्रिप्ट करके रखता हूँ ताकि जवाब आपके काम के हों: आपके आख़िरी संदेश के { $days } दिन बाद तक। /settings से यह बंद होता है, /forget से मिटता है, /privacy में और जानकारी है।
service-privacy-line = निजी बातचीत में आप जो बताते हैं, वह एन्क्रिप्ट करके रखा जाता है और सिर्फ़ आपके जवाबों में काम आता है। /privacy में और जानकारी है, /forget उसे मिटा देता है।
service-privacy = मैं हर चैट के आपके पिछले संदेश, आपने अपने बारे में जो बताया और आपकी राय रखता हूँ: एन्क्रिप्ट करके, आपकी अपनी कुंजी से, आपके आख़िरी संदेश के { $days } दिन बाद तक।
service-privacy-use = यह सिर्फ़ आपको जवाब देने में काम आता है। कोई विज्ञापन नहीं, दूसरों के लिए कोई प्रोफ़ाइल नहीं, कुछ बेचा नहीं जाता। निजी बातें किसी ग्रुप में न काम में ली जाती हैं, न दिखाई जाती हैं।
service-privacy-review = जिन सवालों का जवाब मैं नहीं दे पाया, उन्हें मेरे पीछे के सलाहकार पढ़ते हैं: बिना नाम, लिंक या नंबर के। वे कभी नहीं देखते कि किसने पूछा।
service-privacy-rights = /export से रखा हुआ सब कुछ मिलता है। /forget उसे तुरंत मिटाता है, बैकअप से भी जब वे वापस लाए जाएँ। /settings से रखना बंद होता है।
service-privacy-operator = मुझे { $operator } चलाता है। आपके डेटा पर सवाल या शिकायत: { $contact }
service-private-only = यह आपके और मेरे बीच की बात है: निजी चैट में पूछिए।

service-settings-intro = मैं आपके लिए ऐसे काम करता हूँ:
service-settings-remember-on = - आप अपने बारे में जो बताते हैं और हमारे पिछले संदेश मैं याद रखता हूँ।
service-settings-remember-off = - मैं कुछ याद नहीं रखता: हर संदेश अलग है।
service-settings-plain-on = - सादा: मैं बिना बटन के जवाब देता हूँ।
service-settings-plain-off = - आगे क्या पूछ सकते हैं, उसके बटन मैं जोड़ता हूँ।
service-settings-currency-on = - रक़म { $currency } में भी दिखती है, तारीख़ वाली दर पर।
service-settings-currency-off = - रक़म सिर्फ़ स्रोत की मुद्रा में दिखती है।
service-settings-language-on = - मैं { $language } में जवाब देता हूँ, आप किसी भी भाषा में लिखें।
service-settings-language-off = - आप जिस भाषा में लिखते हैं, मैं उसी में जवाब देता हूँ।
service-settings-months-on = - समय महीनों में भी दिखता है।
service-settings-months-off = - समय हफ़्तों में दिखता है।
service-set-remember-off = याद न रखें
service-set-remember-on = मुझे याद रखें
service-set-plain-on = बिना बटन
service-set-plain-off = बटन
service-set-currency = { $currency } में भी
service-set-currency-off = स्रोत की मुद्रा
service-set-language-off = जैसे मैं लिखूँ
service-set-months-on = महीने भी
service-set-months-off = सिर्फ़ हफ़्ते
service-choose-language = भाषा
service-choose-currency = मुद्रा
service-settings-done = हो गया। /settings में देखिए कि अब कैसा है।
verdict-cost-converted = लगभग { $amount } { $currency } ({ $date } की दर)
verdict-months = { $months ->
    [one] लगभग एक महीना
   *[other] लगभग { $months } महीने
 }

service-export-done = मैंने आपका जो कुछ रखा है, वह सब यहाँ है।
service-export-empty = मैंने आपका कुछ नहीं रखा है।
service-export-alt = आपकी जानकारी, संदेशों और राय की एक JSON फ़ाइल

service-button-expired = यह बटन बहुत पुराना है। शब्दों में फिर से पूछिए।
service-button-of-another = यह बटन किसी और के सवाल का है। अपना सवाल पूछिए, आपको अपने बटन मिलेंगे।

service-good = 👍 काम का
service-bad = 👎 काम का नहीं
service-feedback-thanks = धन्यवाद, लिख लिया।
service-feedback-why = धन्यवाद। क्या ग़लत था? एक चुनिए, या /feedback के बाद अपने शब्द लिखिए।
service-feedback-empty = कमांड के बाद लिखिए: /feedback क़ीमत पुरानी है।
service-reason-wrong = एक तथ्य ग़लत है
service-reason-old = पुराना है
service-reason-missed = मैंने यह नहीं पूछा था
service-reason-unclear = समझना कठिन है

service-too-many = एक साथ बहुत संदेश आए। लगभग { $seconds } सेकंड में फिर जवाब दूँगा।
service-all-busy = अभी बहुत लोग पूछ रहे हैं। एक मिनट में फिर कोशिश कीजिए।
service-too-long = यह एक बार में पढ़ने के लिए बहुत लंबा है। ज़रूरी हिस्सा भेजिए, ज़्यादा से ज़्यादा { $limit } अक्षर।
service-fault = मेरी तरफ़ की ख़राबी से जवाब नहीं दे पाया। दूसरे शब्दों में पूछिए।

service-start-what = मैं साफ़ बताता हूँ कि कोई सर्टिफिकेट या कोर्स काम का है या नहीं, कौन सा लें और उसका असली ख़र्च कितना है, स्रोत और तारीख़ के साथ।
service-start-software = मैं सॉफ़्टवेयर हूँ, इंसान नहीं। मुझसे ग़लती हो सकती है; मैं नौकरी का वादा नहीं करता।
service-start-try = नीचे कोई उदाहरण दबाइए, या अपने शब्दों में पूछिए।
service-start-privacy = आप जो बताते हैं, वह एन्क्रिप्ट होकर रहता है। /privacy /forget
service-start-label-worth = क्या Google Data Analytics काम का है?
service-start-label-choose = IT सपोर्ट के लिए कौन सा सर्टिफिकेट?
service-start-label-compare = Security+ या CySA+?
service-start-label-price = PMP का ख़र्च कितना है?

service-human-none = मेरे पास आपके आसपास के किसी सलाहकार का पता नहीं है। सरकारी रोज़गार केंद्र, कॉलेज का सलाह केंद्र या पुस्तकालय में अक्सर मुफ़्त सलाह मिलती है। मुझे कौन चलाता है: { $contact }
service-human-nobody = यह अभी किसी ने नहीं बताया है
service-human-checked = { $date } को जाँचा गया।

request-ask-empty = उसके बाद अपना सवाल लिखिए: /ask is CCNA worth it
request-compare-empty = उसके बाद दो या तीन नाम लिखिए: /compare CCNA and Security+
request-plan-empty = उसके बाद काम का नाम लिखिए: /plan data analyst, 6 hours a week
request-recognition-empty = उसके बाद नाम लिखिए: /recognition CCNA
request-stack-empty = उसके बाद नाम लिखिए: /stack CompTIA A+

advert-read = उस संदेश में मैंने पढ़ा: { $name }; क़ीमत: { $price }; ख़तरे के निशान: { $promises }.
advert-no-name = मेरी जानकारी का कोई सर्टिफिकेट नहीं
advert-no-price = नहीं बताई गई
advert-no-promise = जो मैं ढूँढता हूँ, उनमें से कोई नहीं
service-cannot-read = मैं लिखा हुआ, आगे भेजे गए संदेश और फ़ाइलें (PDF, Word .docx, .txt, .md) पढ़ सकता हूँ। फ़ोटो, आवाज़, स्टिकर या जगह नहीं पढ़ सकता: उनमें जो ज़रूरी है, लिखकर भेजिए।
service-file-broken = यह फ़ाइल नहीं खुलती: यह ख़राब है या असली PDF या Word नहीं है। फिर से भेजिए, या सर्टिफिकेट वाला हिस्सा लिखकर भेजिए।
service-file-locked = यह फ़ाइल पासवर्ड से बंद है। बिना पासवर्ड के भेजिए, या अपने सर्टिफिकेट के नाम लिखिए।
service-file-without-text = इस फ़ाइल में तस्वीरें हैं, पढ़ने लायक लिखा हुआ नहीं। अपने सर्टिफिकेट के नाम लिखिए, हर लाइन में एक।
service-file-too-big = यह फ़ाइल एक बार में पढ़ने के लिए बहुत बड़ी है। सर्टिफिकेट वाला हिस्सा लिखकर भेजिए।
service-file-nothing = मैंने फ़ाइल पढ़ी और उसमें ऐसा कोई सर्टिफिकेट नहीं मिला जिसे मैं जानता हूँ। मैं उसका कुछ नहीं रखता। नाम लिखिए, हर लाइन में एक।

card-ask = इसके बारे में पूछिए
card-summary = जारी करने वाला: { $issuer }
card-no-facts = इसके बारे में मेरे पास अभी तारीख वाला कोई तथ्य नहीं है। पूछिए, मैं बताऊँगा क्या कमी है।
