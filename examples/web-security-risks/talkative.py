import logging

from api import app

logging.disable()
print(app.test_client().get("/stations").get_data(as_text=True).strip())
