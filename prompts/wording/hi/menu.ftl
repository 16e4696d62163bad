# The menu of commands and the page of the bot. Common questions are answered in this language, others in English.

bot-short-description = क्या यह सर्टिफिकेट काम का है? स्रोत और तारीख के साथ सच्चे जवाब। मुफ़्त। सॉफ़्टवेयर, इंसान नहीं।
bot-description = अपने शब्दों में पूछें: कोई सर्टिफिकेट या कोर्स काम का है या नहीं, कौन सा लें, कितना खर्च होगा, कौन मानता है। हर तथ्य के साथ स्रोत और तारीख है। आम सवालों के जवाब हिंदी में मिलते हैं, बाक़ी के अंग्रेज़ी में। यह सॉफ़्टवेयर है, इंसान नहीं। /privacy, /forget
command-start-summary = मैं क्या करता हूँ, उदाहरण के साथ
command-ask-summary = क्या यह काम का है? /ask is CCNA worth it
command-compare-summary = इनमें से कौन सा? /compare CCNA and Security+
command-plan-summary = हफ़्ते और खर्च के साथ कदम: /plan data analyst
command-recognition-summary = कौन मानता है? /recognition CCNA
command-stack-summary = पहले और बाद में क्या: /stack CompTIA A+
command-settings-summary = मैं क्या याद रखता हूँ और कैसे जवाब देता हूँ
command-privacy-summary = क्या रखा जाता है, और आपके अधिकार
command-export-summary = मेरे पास आपका सब कुछ, फ़ाइल में
command-feedback-summary = क्या सही या ग़लत था: /feedback और आपके शब्द
command-human-summary = लोग जिनसे आप मदद ले सकते हैं

# Discord: names of commands are one word in small letters.

command-ask-name = पूछें
command-compare-name = तुलना
command-plan-name = योजना
command-recognition-name = मान्यता
command-stack-name = आगे
command-feedback-name = प्रतिक्रिया
command-profile-name = प्रोफ़ाइल
command-settings-name = सेटिंग्स
command-forget-name = भूलें
command-export-name = निर्यात
command-privacy-name = गोपनीयता
command-human-name = इंसान
command-help-name = मदद
command-setup-name = व्यवस्था
command-judge-name = क्या यह काम का है?
command-setup-summary = प्रबंधकों के लिए: मैं कहाँ जवाब दूँ, सीमाएँ, सर्वर के नोट
option-feedback = क्या सही या ग़लत था, अपने शब्दों में
option-question = आप क्या जानना चाहते हैं, अपने शब्दों में
option-first = पहला सर्टिफिकेट
option-second = दूसरा सर्टिफिकेट
option-goal = जो काम आप चाहते हैं
option-details = हफ़्ते के घंटे, बजट, समय सीमा, जो आपके पास है
option-credential = कोई सर्टिफिकेट या कोर्स
