// How long an item has taken, by two readings of a clock on the wall.

const day = 24 * 60;

function minutesOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/**
 * In minutes, past midnight too. A clock that was put back meanwhile, by hand or at the end of summer time, would make it nearly a whole day:
 * then it has taken none yet.
 */
export function timeTaken(from: string, now: string): number {
  const count = (minutesOfDay(now) - minutesOfDay(from) + day) % day;
  return count < day / 2 ? count : 0;
}
