# Price, length, upkeep: one sentence each. Marks are added by the program.

cost-free = यह मुफ़्त है{ $old }।
cost-free-named = { $name } मुफ़्त है{ $old }।
cost-exams = इसमें { $count ->
    [one] { $count } परीक्षा है
   *[other] { $count } परीक्षाएँ हैं
 }, कुल फ़ीस { $amount } है{ $old }।
cost-exams-named = { $name } में { $count ->
    [one] { $count } परीक्षा है
   *[other] { $count } परीक्षाएँ हैं
 }, कुल फ़ीस { $amount } है{ $old }।
cost-exam = परीक्षा की फ़ीस { $amount } है{ $old }।
cost-exam-named = { $name } की परीक्षा फ़ीस { $amount } है{ $old }।
cost-once-named = { $name } की कीमत { $amount } है, एक ही बार देनी होती है{ $old }।
cost-once = कीमत { $amount } है, एक ही बार देनी होती है{ $old }।
cost-month = हर महीने { $amount } लगते हैं{ $old }; कितने घंटे का है यह पता न होने से कुल खर्च नहीं निकलता।
cost-months = { $months } x { $amount } = { $total }
cost-month-total = हर महीने { $amount } लगते हैं{ $old }: { $formula }।
cost-month-range = हर महीने { $amount } लगते हैं{ $old }: कम से कम { $low }, ज़्यादा से ज़्यादा { $high }।
cost-part = { $name }, सिर्फ़ { $part }: { $amount }{ $old }।
cost-part-whole = सारे हिस्से मिलाकर { $amount } होते हैं।
cost-of-whole = यह पूरे का खर्च है; सिर्फ़ एक हिस्से का खर्च मुझे पता नहीं।
cost-with-fees = परीक्षा के अलावा की फीस मिलाकर कुल { $total } होता है।
cost-without-course = ज़रूरी कोर्स का खर्च इसके अलावा है।
cost-second-try = दूसरे प्रयास के साथ कुल { $total } होता है।
cost-second-try-unknown = दूसरे प्रयास का खर्च मुझे पता नहीं: बुक करने से पहले पूछ लीजिए।
cost-over-years = { $years } में { $formula } = { $total } होता है।
cost-over-years-range = { $years } में { $total } होता है।
cost-over-years-none = { $years } में मुझे ऐसी कोई फीस पता नहीं जो फिर से देनी पड़े।
cost-over-years-unknown = इसमें रिन्यू का खर्च शामिल नहीं है, क्योंकि वह मुझे पता नहीं।
cost-over-years-open = { $years } में ऊपर से रिन्यू का खर्च भी लगेगा; वह कितना है, मुझे पता नहीं।
cost-as-member = सदस्य के तौर पर: { $fee } सदस्यता + { $price } = { $total }।
cost-taken-off = { $share }% कम होने पर { $total } देना बाकी रहता है।
sum-total = सब मिलाकर { $formula } = { $total }।
sum-unknown = जोड़ नहीं सकता: मेरे पास { $name } की पूरी कीमत नहीं है।
months-billed = यानी सब्सक्रिप्शन के { $months }।
cost-unknown = इसकी कीमत मुझे पता नहीं: पैसे देने से पहले लिखित में देख लीजिए।
cost-unknown-named = { $name } की कीमत मुझे पता नहीं: पैसे देने से पहले लिखित में देख लीजिए।
cost-unknown-exam = इसकी परीक्षा की फ़ीस है, पर कितनी, मुझे पता नहीं: पहले जारी करने वाले के पेज पर देखिए।
cost-unknown-exam-named = { $name } की परीक्षा की फ़ीस है, पर कितनी, मुझे पता नहीं: पहले जारी करने वाले के पेज पर देखिए।
cost-unknown-subscription = यह महीने की सब्सक्रिप्शन पर चलता है, जिसकी कीमत मुझे पता नहीं: कुल खर्च आपकी रफ़्तार पर है।
cost-unknown-subscription-named = { $name } महीने की सब्सक्रिप्शन पर चलता है, जिसकी कीमत मुझे पता नहीं: कुल खर्च आपकी रफ़्तार पर है।
cost-audit = पढ़ाई मुफ़्त में कर सकते हैं; सर्टिफ़िकेट के पैसे अलग हैं, कितने, मुझे पता नहीं।
cost-audit-named = { $name } की पढ़ाई मुफ़्त में कर सकते हैं; सर्टिफ़िकेट के पैसे अलग हैं, कितने, मुझे पता नहीं।
cost-converted = यह करीब { $amount } होता है (भाव: { $date }); आपके यहाँ की कीमत अलग हो सकती है।
cost-no-rate = { $currency } का भाव मेरे पास नहीं है, इसलिए बजट में आएगा या नहीं, यह बता नहीं सकता।
cost-no-rate-asked = { $currency } का भाव मेरे पास नहीं है, इसलिए बदलकर नहीं बता सकता।
budget-fits = यह आपके { $budget } के बजट में आ जाता है।
budget-monthly-fits = यह आपके महीने के { $budget } के बजट में आ जाता है।
budget-none = इसके लिए { $gap } जुटाने होंगे।
budget-over = यह आपके { $budget } के बजट से { $gap } ज़्यादा है।
budget-may-be-over = धीमी रफ़्तार में यह आपके { $budget } के बजट से { $gap } ऊपर जाता है।
budget-monthly-over = यह आपके महीने के { $budget } से हर महीने { $gap } ज़्यादा है।
budget-monthly-saved = हर महीने { $budget } अलग रखें, तो इतना जोड़ने में { $months } लगेंगे।

time-unknown = इसमें कितना समय लगता है, मुझे पता नहीं।
time-weeks = बताई गई अवधि: { $weeks }।
time-course = इसमें { $hours ->
    [one] { $hours } घंटा लगता है
   *[other] { $hours } घंटे लगते हैं
 }, यानी हफ़्ते में { pace-hours } दें तो { $weeks }।
time-course-estimate = अंदाज़न { $hours ->
    [one] { $hours } घंटा लगता है
   *[other] { $hours } घंटे लगते हैं
 }, यानी हफ़्ते में { pace-hours } दें तो { $weeks }।
time-study = तैयारी में { $hours ->
    [one] { $hours } घंटा लगता है
   *[other] { $hours } घंटे लगते हैं
 }, यानी हफ़्ते में { pace-hours } दें तो { $weeks }।
time-study-estimate = तैयारी में अंदाज़न { $hours ->
    [one] { $hours } घंटा लगता है
   *[other] { $hours } घंटे लगते हैं
 }, यानी हफ़्ते में { pace-hours } दें तो { $weeks }।
time-least = कम से कम { some-hours }, यानी हफ़्ते में { pace-hours } दें तो { $weeks } या उससे ज़्यादा।
time-published = बताई गई रफ़्तार से करीब { $hours ->
    [one] { $hours } घंटा लगता है
   *[other] { $hours } घंटे लगते हैं
 }, यानी हफ़्ते में { pace-hours } दें तो { $weeks }।
time-of-whole = यह समय पूरे का है।
finish-on = आज शुरू करें तो करीब { $last } तक पूरा होगा।
finish-between = आज शुरू करें तो { $first } और { $last } के बीच पूरा होगा।
deadline-kept = यह आपकी { $weeks } हफ़्ते की समय-सीमा में हो जाता है।
deadline-missed = यह आपके { $weeks } हफ़्ते में पूरा नहीं होता: { $over ->
    [one] { $over } हफ़्ता कम पड़ता है
   *[other] { $over } हफ़्ते कम पड़ते हैं
 }।
deadline-open = धीमी रफ़्तार पर यह आपके { $weeks } हफ़्ते में पूरा नहीं होता: { $over ->
    [one] { $over } हफ़्ता कम पड़ता है
   *[other] { $over } हफ़्ते कम पड़ते हैं
 }।

price-note = कीमत पर: { $note }
valid-years = यह { $years } तक मान्य रहता है।
fee-renewal = रिन्यू कराने की फ़ीस { $amount } है{ $per }।
fee-renewal-free = रिन्यू कराना मुफ़्त है{ $per }।
fee-annual = इसे बनाए रखने की फ़ीस { $amount } है{ $per }।
fee-annual-free = इसे बनाए रखना मुफ़्त है{ $per }।
fee-retake = दोबारा परीक्षा देने की फ़ीस { $amount } है{ $per }।
fee-retake-free = दोबारा परीक्षा देना मुफ़्त है{ $per }।
renewal-cost-unknown = { $name } को रिन्यू कराने में कितना लगता है, मुझे पता नहीं: मियाद खत्म होने से पहले पूछ लीजिए।
cost-paid = { $name } के लिए जो दिया जा चुका, वह दिया जा चुका; अब केवल आगे का खर्च मायने रखता है।
cost-paid-no-more = इसकी किसी और फ़ीस का मुझे पता नहीं।
