import os

import requests

CATEGORIES = {"brakes", "tyre", "light", "basket", "saddle", "other"}
WORDS = ", ".join(sorted(CATEGORIES))
INSTRUCTIONS = f"Sort the repair ticket. Answer with one word of: {WORDS}."


def ask(ticket):
    key = os.environ.get("MODEL_KEY", "test-key")
    answer = requests.post(
        "http://127.0.0.1:8000/v1/answers",
        headers={"Authorization": f"Bearer {key}"},
        json={"instructions": INSTRUCTIONS, "input": ticket[:500]},
        timeout=10,
    )
    answer.raise_for_status()
    return answer.json()


def category(answer):
    """Return a category, or None: then a person decides."""
    word = answer["text"].strip().rstrip(".").lower()
    return word if word in CATEGORIES else None
