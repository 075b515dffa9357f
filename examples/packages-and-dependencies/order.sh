python3 -m venv .venv
source .venv/bin/activate
python make_wheels.py
pip install --quiet --no-index --find-links wheels spoke-tariff==1.1
pip freeze > requirements.txt
cat requirements.txt
