"""Fields of the catalog and what people call them."""

from __future__ import annotations

FIELD_NAMES: dict[str, str] = {
    "software": "software|programming|coding|code|web development|web dev|software development|software engineering|"
    "developer|front end|back end|full stack|"
    "app development|mobile development|java|javascript|devops|computer science|dev|android|ios|testing|qa|html|web",
    "cloud": "cloud|cloud computing|aws|azure|gcp|devops|kubernetes|infrastructure",
    "data": "data|data analytics|data analysis|data science|analytics|data engineering|big data|business "
    "intelligence|bi|sql|statistics|databases|power bi|tableau",
    "cybersecurity": "cybersecurity|cyber security|cyber|cybersec|infosec|information security|it security|"
    "network security|pentesting|penetration testing|ethical hacking|hacking|security|soc|grc|privacy",
    "education": "teaching|teach english|education|tefl|tesol|esl|classroom|teacher training|tutoring|edtech",
    "healthcare": "healthcare|health care|health|medical|nursing|medicine|hospital|hospitals|medical coding|medical "
    "billing|phlebotomy|pharmacy|dental|patient care|care work|social care|clinical|first aid",
    "trades": "trades|trade|plumbing|welding|hvac|electrical|construction|carpentry|automotive|mechanic|weld|skilled "
    "trades|machining|gas",
    "ai": "ai|artificial intelligence|machine learning|ml|deep learning|generative ai|genai|llm|llms|prompt "
    "engineering|nlp",
    "digital-marketing": "marketing|digital marketing|seo|social media|ads|facebook ads|google ads|instagram ads|"
    "online ads|selling online|advertising|content marketing|"
    "email marketing|e commerce|ecommerce|ppc|public relations|sales",
    "it-support": "it support|computers|computer stuff|pcs|"
    "help desk|helpdesk|it|tech support|technical support|desktop support|tech|information "
    "technology|sysadmin|system administration",
    "project-management": "project management|run projects|running projects|manage projects|lead projects|agile|"
    "scrum|product management|pm|programme management|"
    "program management|business analysis|product owner|service management|itsm|six sigma|lean",
    "finance": "finance|accounting|accounts background|in accounts|accounts assistant|accounts clerk|"
    "accounts payable|bookkeeping|banking|banks|bank jobs|investment|investing|investments|financial|taxation|"
    "insurance|audit|payroll|financial planning|stocks|fintech",
    "hr": "hr|human resources|recruitment|recruiting|talent acquisition|people management|people operations",
    "ux": "ux|ui|ux design|ui ux|user experience|product design|graphic design|usability|web design|interface "
    "design|design",
    "logistics": "logistics|supply chain|procurement|purchasing|warehousing|warehouse|trucking|transport|shipping|"
    "inventory|driving|forklift",
    "networking": "networking|networks|network engineering|network|routing|cisco",
    "hospitality": "hospitality|food|restaurant|restaurants|bartending|wine|hotel|hotels|cooking|catering|kitchen|food "
    "safety|bar work|tourism",
    "games": "games|game development|game dev|game design|gaming|gamedev|unity|unreal",
    "accessibility": "accessibility|a11y|web accessibility|wcag",
    "security-trades": "security guard|door supervision|guarding|security guarding|close protection|bouncer|cctv|door "
    "supervisor",
    "sustainability": "sustainability|esg|green building|climate|environment|environmental|"
    "renewable energy|solar|carbon",
    "data-ethics": "data ethics|ai ethics|responsible ai|ai governance",
    "languages": "teaching english|english teaching|translation|interpreting",
}
"""Fields of the catalog and what people call them."""
