# What the commands and the frame of the chat say. Values in braces are put in by the program: keep their names.

## The first screen

chat-title = Credential Advisor
chat-what = सर्टिफ़िकेट, सर्टिफ़िकेशन और कोर्स के बारे में पूछिए: कौन-सा काम आएगा, कौन-सा लें, कितने का पड़ेगा।
    जवाब के साथ स्रोत और तारीख मिलती है, और "इसे छोड़ दीजिए" भी एक जवाब हो सकता है।
chat-software = मैं इंसान नहीं, सॉफ़्टवेयर हूँ, और जाँची हुई जानकारी की सूची से जवाब देता हूँ। मुझसे गलती हो सकती है, और मैं नौकरी का वादा नहीं करता।
chat-try = इनमें से कोई आज़माइए (उसका नंबर लिखिए), या अपने शब्दों में पूछिए:
chat-example-worth = क्या Google Data Analytics सर्टिफ़िकेट लेने लायक है?
chat-example-choose = IT सपोर्ट की नौकरी के लिए कौन-सा सर्टिफ़िकेट लूँ?
chat-example-compare = साइबर सुरक्षा की पहली नौकरी के लिए Security+ या CySA+?
chat-example-price = PMP कितने का है, और कितना समय लगता है?
chat-help-hint = /help बताता है कि मैं क्या समझता हूँ, /quit से बाहर निकलते हैं।
chat-privacy = आप जो लिखते हैं, वह इसी मशीन पर रहता है: कहीं भेजा नहीं जाता, और आपके जाते ही मिट जाता है।
chat-privacy-kept = आप जो लिखते हैं, वह इसी मशीन पर { $file } में रहता है, जिसे सिर्फ़ आप पढ़ सकते हैं। /forget उसे मिटा देता है।
chat-degraded = ध्यान दें: { $sentence }

## While chatting

chat-prompt = आप
chat-thinking = देख रहा हूँ ...
chat-picked = आपने चुना: { $message }
chat-interrupted = रुक गया। बाहर निकलने के लिए फिर से Ctrl-C या Ctrl-D दबाइए।
chat-fault = प्रोग्राम की गड़बड़ी से इस मैसेज का जवाब नहीं बन पाया। आपकी बातचीत सुरक्षित है: दूसरे शब्दों में पूछकर देखिए।
chat-goodbye = फिर मिलेंगे। आपके काम के लिए शुभकामनाएँ।
chat-not-reloaded = { $problem } पिछला सही वाला ही चलता रहेगा।
chat-not-kept = यह जवाब सहेजा नहीं जा सका: { $sentence }

## An answer's frame

verdict-worth-it = लेने लायक
verdict-only-if = शर्त के साथ
verdict-not-now = अभी नहीं
verdict-skip = छोड़ दीजिए
verdict-not-enough-evidence = सबूत काफ़ी नहीं
verdict-line = { $name }: { $verdict }
verdict-cost-one = कुल { $amount } { $currency }
verdict-cost-range = कुल { $low } से { $high } { $currency }
verdict-cost-from = { $low } { $currency } से शुरू
verdict-cost-up-to = ज़्यादा से ज़्यादा { $high } { $currency }
verdict-cost-free = मुफ़्त
verdict-over-budget = बजट से ऊपर
verdict-after-deadline = समय-सीमा के बाद
verdict-weeks-one = { some-weeks }
verdict-weeks-range = { $low } से { $high } हफ़्ते
verdict-weeks-from = कम से कम { $low ->
    [one] { $low } हफ़्ता
   *[other] { $low } हफ़्ते
 }
verdict-weeks-up-to = ज़्यादा से ज़्यादा { $high ->
    [one] { $high } हफ़्ता
   *[other] { $high } हफ़्ते
 }
next-step-heading = पहले यह कीजिए
assumptions-heading = मानकर चला हूँ
questions-heading = मुझे बताइए
sources-heading = स्रोत
source-date = { $date }, { $age }
source-undated = तारीख नहीं
age-fresh = ताज़ा
age-ageing = कुछ पुराना
age-stale = पुराना
follow-ups-heading = आगे पूछिए (नंबर लिखिए)
month-01 = जनवरी
month-02 = फ़रवरी
month-03 = मार्च
month-04 = अप्रैल
month-05 = मई
month-06 = जून
month-07 = जुलाई
month-08 = अगस्त
month-09 = सितंबर
month-10 = अक्टूबर
month-11 = नवंबर
month-12 = दिसंबर
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }

## Commands

command-help-intro = सर्टिफ़िकेट, मनचाही नौकरी, कीमत या दो में से एक चुनने के बारे में अपने शब्दों में पूछिए। बजट, हफ़्ते के घंटे, देश और समय-सीमा मायने रखते हों, तो बता दीजिए: मैं याद रखता हूँ।
command-help-line = - { $command }: { $summary }
command-help-summary = यह सूची
command-profile-summary = आपने अपने बारे में जो बताया
command-sources-summary = मेरे पिछले जवाब के पीछे की पूरी जानकारी
command-new-summary = नई बातचीत शुरू करना, आपकी जानकारी बनी रहती है
command-forget-summary = आपकी जानकारी और सारी बातचीत मिटाना
command-quit-summary = बाहर निकलना
command-unknown = { $typed } नाम का कोई कमांड मुझे नहीं पता। जो पता हैं, वे /help में हैं।
command-profile-intro = आपने मुझे यह बताया है:
command-profile-line = - { $what }: { $value }
command-profile-outro = कुछ गलत हो तो बताइए ("मेरा बजट ... है")। /forget सब मिटा देता है।
command-profile-empty = आपने अभी अपने बारे में कुछ नहीं बताया। बजट, हफ़्ते के घंटे, देश, समय-सीमा और जो पहले से आपके पास है, इनसे जवाब आप पर बेहतर बैठते हैं।
command-sources-intro = मेरे पिछले जवाब के पीछे की जानकारी:
command-sources-empty = इस बातचीत में मैंने अभी कोई स्रोत नहीं दिया। पहले किसी सर्टिफ़िकेट के बारे में पूछिए।
command-new-done = नई बातचीत। आपकी जानकारी मेरे पास बनी है: /profile दिखाता है, /forget मिटाता है।
command-forget-done = मिट गया: आपकी जानकारी और हमारी सारी बातचीत हटा दी गई है।
command-quit-done = फिर मिलेंगे। आपके काम के लिए शुभकामनाएँ।

## The profile

profile-goal = लक्ष्य
profile-fields = क्षेत्र
profile-budget = बजट
profile-budget-monthly = हर महीने { $amount }
profile-hours = समय
profile-hours-value = हफ़्ते में { some-hours }
profile-deadline = समय-सीमा
profile-deadline-value = { some-weeks }, जिस दिन आपने बताया उस दिन से
profile-level = स्तर
profile-region = आप कहाँ हैं
profile-language = भाषा
profile-payer = खर्च कौन देगा
profile-degree = डिग्री
profile-experience = अनुभव
profile-experience-value = { some-years }
profile-held = आपके पास है
profile-in-progress = चल रहा है
profile-rejected = आपको नहीं चाहिए
payer-self = आप खुद
payer-employer = आपकी कंपनी
payer-public-fund = सरकारी मदद
payer-military-benefit = सेना की सुविधा
payer-college = आपका कॉलेज
answer-yes = हाँ
answer-no = नहीं
