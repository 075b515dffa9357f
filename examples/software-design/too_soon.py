from abc import ABC, abstractmethod


class FareStrategy(ABC):
    @abstractmethod
    def calculate(self, seconds): ...


class StandardFareStrategy(FareStrategy):
    def calculate(self, seconds):
        return 120 * (seconds // 1800)


class FareStrategyFactory:
    def create(self, kind="standard"):
        return {"standard": StandardFareStrategy}[kind]()


print(FareStrategyFactory().create().calculate(1800), "- nine lines around one")
