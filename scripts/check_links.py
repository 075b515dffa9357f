"""Ask every address of data/sources.yaml and data/tools/ whether it still answers; write those that do not as a list.

`python scripts/check_links.py dead-links.md`. Addresses in data/link-exceptions.yaml are left out; each has its reason.
"""

from __future__ import annotations

import concurrent.futures
import sys
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from macros.check import check  # noqa: E402

AGENT = "Mozilla/5.0 (compatible; backend-roadmap link check)"
# Seconds to wait for an answer.
PATIENCE = 30
# Answers that say "not for machines" rather than "not here".
GUARDED = {401, 403, 405, 406, 429, 503, 999}


def verdict(address: str) -> str:
    """Return what is wrong with an address, or an empty string."""
    request = urllib.request.Request(address, headers={"User-Agent": AGENT})  # noqa: S310 - the checker allows https only
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310
            final = answer.geturl()
    except urllib.error.HTTPError as error:
        return "" if error.code in GUARDED else f"answers {error.code}"
    except (urllib.error.URLError, OSError, ValueError) as error:
        return f"does not answer: {error}"
    return "" if final.split("#")[0].rstrip("/") == address.rstrip("/") else f"has moved to {final}"


def addresses() -> dict[str, str]:
    """Return address -> where it is written, the excepted ones left out."""
    loaded = check(ROOT)[0]
    site = loaded.site()
    excepted = tuple(loaded.values["data/link-exceptions.yaml"])
    found = {source.address: f"data/sources.yaml, {name}" for name, source in site.sources.items()}
    found.update({tool.official: f"data/tools/{name}.yaml" for name, tool in site.tools.items()})
    return {address: where for address, where in found.items() if not address.startswith(excepted)}


def main(target: Path) -> None:
    """Ask all addresses and write the list."""
    asked = addresses()
    with concurrent.futures.ThreadPoolExecutor(max_workers=8) as pool:
        verdicts = dict(zip(asked, pool.map(verdict, asked), strict=True))
    lines = [f"- [ ] {address} ({asked[address]}) {what}" for address, what in sorted(verdicts.items()) if what]
    text = "\n".join(lines)
    target.write_text(f"{text}\n" if lines else "", "utf-8")
    print(f"{len(asked)} addresses asked, {len(lines)} to look at")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
