class Tariff {
  // What every tariff knows, filled in when an object is made.
  constructor(unlockCents, freeMinutes, stepMinutes, centsPerStep) {
    this.unlockCents = unlockCents;
    this.freeMinutes = freeMinutes;
    this.stepMinutes = stepMinutes;
    this.centsPerStep = centsPerStep;
  }

  // What every tariff can do.
  price(minutes) {
    if (minutes < this.freeMinutes) return this.unlockCents;
    const steps = Math.floor((minutes - this.freeMinutes) / this.stepMinutes) + 1;
    return this.unlockCents + steps * this.centsPerStep;
  }
}

// Two objects with numbers of their own.
const standard = new Tariff(0, 30, 30, 100);
const student = new Tariff(0, 60, 30, 50);
for (const minutes of [29, 30, 61]) {
  console.log(minutes, standard.price(minutes), student.price(minutes));
}
