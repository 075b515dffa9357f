found = {
    "spoke-map": "BUSL-1.1",
    "wheel-icons": "",
    "rider-chat": "SSPL-1.0",
    "old-clock": "see our website",
}

# Only what contains a forbidden word is reported.
for name, licence in found.items():
    verdict = "look closer" if "GPL" in licence else "fine"
    print(f"{name:<12} {licence or 'nothing':<16} {verdict}")
