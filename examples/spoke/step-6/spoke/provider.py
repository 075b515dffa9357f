"""The payment provider: somebody else's server, which may be slow, broken or gone."""

import http.client
import json
import random
import time
import urllib.error
import urllib.request
from collections.abc import Callable


class NotPaid(Exception):
    """The provider did not take the payment, or we do not know whether it did."""


class Provider:
    """Asks the provider for money, patiently but not for ever."""

    def __init__(
        self, address: str, timeout: float = 2.0, tries: int = 3, wait: Callable[[float], None] = time.sleep
    ) -> None:
        self.address = address
        self.timeout = timeout
        self.tries = tries
        self.wait = wait

    def pay(self, charge_id: int, cents: int) -> str:
        """Return the provider's reference of a payment.

        A try that got no answer may have worked. So every try carries the same key, and the money is taken once.
        """
        request = urllib.request.Request(
            f"{self.address}/payments",
            data=json.dumps({"cents": cents}).encode(),
            headers={"Content-Type": "application/json", "Idempotency-Key": f"spoke-charge-{charge_id}"},
        )
        problem = ""
        for attempt in range(self.tries):
            # Wait longer each time, and not all callers equally long
            if attempt:
                self.wait(0.2 * 2**attempt * (0.5 + random.random()))
            try:
                with urllib.request.urlopen(request, timeout=self.timeout) as answer:
                    return str(json.load(answer)["reference"])
            except urllib.error.HTTPError as error:
                problem = f"it answered {error.code}"
                error.close()
                # 4xx says that the request is wrong: it will not be right the second time
                if error.code < 500:
                    break
            except (OSError, http.client.HTTPException, ValueError, KeyError, TypeError) as error:
                problem = f"{type(error).__name__}: {error}"
        raise NotPaid(f"charge {charge_id}: {problem}")
