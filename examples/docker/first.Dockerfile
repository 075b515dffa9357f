FROM python
WORKDIR /app
COPY . ./
RUN pip install flask gunicorn redis
ENV REDIS_PASSWORD=only-for-practice
CMD ["gunicorn", "--bind", "127.0.0.1:8000", "tickets:app"]
