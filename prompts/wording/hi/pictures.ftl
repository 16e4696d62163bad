# चित्रों के लेबल और उनका वैकल्पिक पाठ। चित्र के अक्षर अभी अंग्रेज़ी में बनते हैं, पाठ हिंदी में।

picture-weeks = हफ़्ते
picture-length-unknown = अवधि पता नहीं
picture-price-unknown = कीमत पता नहीं
picture-deadline = आपकी समय सीमा: हफ़्ता { $week }
picture-verdict-worth-it = लेने लायक
picture-verdict-only-if = सिर्फ़ एक शर्त पर
picture-verdict-not-now = अभी नहीं
picture-verdict-skip = छोड़ दें
picture-verdict-not-enough-evidence = सबूत काफ़ी नहीं
picture-cost = खर्च
picture-time = हफ़्ते
picture-not-known = पता नहीं
picture-more = और भी
picture-free = मुफ़्त

alt-graph = { $name } किससे जुड़ा है।
alt-graph-group = { $label }: { $names }।
alt-step = { $name }: { $length }, { $cost }।
alt-row = { $name }: { $verdict }, { $length }, { $cost }।
alt-weeks = { some-weeks }
alt-ends = हफ़्ता { $week } तक पूरा
alt-cost = खर्च { $cost }
alt-free = मुफ़्त
alt-no-cost = कीमत पता नहीं
alt-no-length = अवधि पता नहीं
