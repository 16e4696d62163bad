"""What outlives the process: messages that came, replies that go, profiles and turns, encrypted in one database.

SQLAlchemy, Alembic and cryptography are imported here alone, and by these modules only when a database is opened.
"""
