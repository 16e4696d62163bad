# Words for values: months, fields, levels, places, ages of facts.

date-unknown = तारीख पता नहीं

field-ai = AI
field-cloud = क्लाउड
field-cybersecurity = साइबर सुरक्षा
field-data = डेटा
field-data-ethics = डेटा एथिक्स
field-digital-marketing = डिजिटल मार्केटिंग
field-education = पढ़ाने
field-finance = फ़ाइनेंस
field-games = गेम बनाने
field-healthcare = हेल्थकेयर
field-hospitality = होटल और रेस्टोरेंट
field-hr = HR
field-it-support = IT सपोर्ट
field-languages = भाषा पढ़ाने
field-logistics = लॉजिस्टिक्स
field-networking = नेटवर्किंग
field-project-management = प्रोजेक्ट मैनेजमेंट
field-security-trades = सिक्योरिटी गार्ड
field-software = सॉफ़्टवेयर
field-sustainability = पर्यावरण
field-trades = तकनीकी हुनर
field-accessibility = एक्सेसिबिलिटी
field-ux = UX डिज़ाइन

goal-role = { $role } की नौकरी
goal-field = { $field } की नौकरी

level-none = सामान्य
level-entry = शुरुआती
level-intermediate = मध्यम
level-advanced = एडवांस्ड
level-expert = एक्सपर्ट
level-degree = डिग्री

in-region = { $region } में
evidence-from = (मेरे सबूत: { $region })
both = { $first }, और { $second }
list-and = { $first } और { $second }
list-comma = { $first }, { $second }

old-figure = (पुराना आँकड़ा, { $date })
dated-figure = ({ $date })
undated-figure = (तारीख पता नहीं)

at-least = कम से कम { $amount }
from-to = { $low } से { $high }
some-weeks = { $weeks ->
    [one] { $weeks } हफ़्ता
   *[other] { $weeks } हफ़्ते
 }
some-months = { $months ->
    [one] { $months } महीना
   *[other] { $months } महीने
 }
some-hours = { $hours ->
    [one] { $hours } घंटा
   *[other] { $hours } घंटे
 }
pace-hours = { $pace ->
    [one] { $pace } घंटा
   *[other] { $pace } घंटे
 }
some-years = { $years } साल
region-world = पूरी दुनिया

assume-hours = हफ़्ते में { some-hours }, क्योंकि आपने बताया नहीं
assume-provider-pace = कोर्स वालों की अपनी रफ़्तार, क्योंकि सिर्फ़ हफ़्ते बताए गए हैं
assume-currency = आपका { $amount } का बजट इसी मुद्रा में है, क्योंकि आपने बताया नहीं
list-or = { $first } या { $second }
goal-this = इस लक्ष्य
an-none = सबके लिए खुला
an-entry = शुरुआती स्तर का
an-intermediate = मध्यम स्तर का
an-advanced = एडवांस्ड स्तर का
an-expert = एक्सपर्ट स्तर का
an-degree = डिग्री स्तर का
an-unknown = एक
type-certification = सर्टिफ़िकेशन
type-certificate = सर्टिफ़िकेट
type-licence = लाइसेंस
type-micro-credential = माइक्रो-क्रेडेंशियल
type-degree-credit-programme = प्रोग्राम, जो डिग्री में गिना जाता
type-badge = बैज
assessment-proctored-exam = निगरानी में होने वाली परीक्षा
assessment-practical = प्रैक्टिकल परीक्षा
assessment-project = प्रोजेक्ट
assessment-assignments = असाइनमेंट
assessment-quiz = क्विज़
assessment-portfolio = पोर्टफ़ोलियो
assessment-none = कोई जाँच नहीं
delivery-test-centre = टेस्ट सेंटर पर
delivery-online-proctored = निगरानी में ऑनलाइन
delivery-online = ऑनलाइन
delivery-in-person = आमने-सामने
delivery-blended = कुछ ऑनलाइन, कुछ आमने-सामने

# A note in one structured sentence, for languages that its own prose is not in. { $where } is empty or " (place, date)".
note-for = { $kind }{ $where } { $name } के पक्ष में है।
note-against = { $kind }{ $where } { $name } के खिलाफ़ है।
note-where = ({ $details })
grade-law-or-regulator = कानून या सरकारी संस्था का नियम
grade-public-baseline-list = एक सरकारी सूची
grade-outcome-with-comparison = तुलना वाले समूह के साथ किया गया एक अध्ययन
grade-outcome-without-comparison = बिना तुलना वाले समूह के नतीजों की एक गिनती
grade-counted-job-ads = नौकरी के विज्ञापनों की एक गिनती
grade-accreditor-or-university-credit = किसी कॉलेज या मान्यता देने वाली संस्था का क्रेडिट
grade-employer-statement = एक कंपनी का अपना बयान
grade-issuer-partner-list = जारी करने वाले की अपनी पार्टनर सूची
grade-survey = एक सर्वे
grade-anecdote = किसी एक का अनुभव
grade-definition = एक छपी हुई परिभाषा
needs-experience = काम का अनुभव
needs-experience-of = { $time } का काम का अनुभव
needs-age-of = कम से कम { $age } की उम्र
needs-experience-by-schooling = पढ़ाई के हिसाब से { $time } का काम का अनुभव
needs-education = तय पढ़ाई
needs-age = तय न्यूनतम उम्र
needs-membership = सदस्यता
needs-training = पहले से ट्रेनिंग
needs-other = कुछ और नियम
percent = { $number }%
needs-degree = कॉलेज की डिग्री
needs-degree-or-work = कॉलेज की डिग्री या उसकी जगह माना गया कोई और रास्ता, जैसे काम के साल
needs-university-entry = कॉलेज में दाखिले लायक पढ़ाई
needs-school = बारहवीं तक की पढ़ाई
needs-english = बहुत अच्छी अंग्रेज़ी (करीब C1)
needs-driving-licence = पेशेवर ड्राइविंग लाइसेंस
needs-medical = डॉक्टरी प्रमाणपत्र
needs-record-check = पहचान और पिछले रिकॉर्ड की जाँच
needs-first-aid = प्राथमिक उपचार का चालू प्रमाणपत्र
needs-sponsor = उस क्षेत्र की कंपनी जो आपको प्रायोजित करे
needs-training-or-work = आधिकारिक ट्रेनिंग या उस काम का कुछ साल का अनुभव
needs-training-of = { $time } की ट्रेनिंग
needs-practice-of = { $time } का अभ्यास
details-english = पूरी बात स्रोत में है, अंग्रेज़ी में।
other-language-answer = इसका जवाब मैं अंग्रेज़ी में दे रहा हूँ।
