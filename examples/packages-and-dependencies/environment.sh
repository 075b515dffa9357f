# An environment for this project alone, in the folder .venv.
python3 -m venv .venv
source .venv/bin/activate

# It begins empty.
pip freeze

# Install one exact version, here from a folder instead of the internet.
python make_wheels.py
pip install --quiet --no-index --find-links wheels spoke-tariff==1.0

# Write down what is installed, and use it.
pip freeze > requirements.txt
cat requirements.txt
python -c "import spoke_tariff; print(spoke_tariff.fare(30))"

# Outside the environment the package does not exist.
deactivate
python3 -c "import spoke_tariff" 2>&1 | tail -n 1
