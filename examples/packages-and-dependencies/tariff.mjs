// The fare in cents: under 30 minutes are free.
export function fare(minutes) {
  return Math.floor(minutes / 30) * 100;
}
