FROM python:3.13-slim
WORKDIR /app
RUN useradd --create-home spoke

COPY requirements.txt ./
RUN pip install --no-cache-dir -r requirements.txt

COPY tickets.py ./

USER spoke

EXPOSE 8000
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "tickets:app"]
