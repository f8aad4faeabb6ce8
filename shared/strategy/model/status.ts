// The statuses of a measure or an activity, and progress in the board's words.

/** One for each state that something can be in. The last seven say why it is neither well nor badly. */
export const statuses = [
  'complete',
  'on track',
  'at risk',
  'off track',
  'not started',
  'not reported',
  'not understood',
  'no target',
  'no comparison',
  'not judged',
  'cancelled',
] as const;
export type Status = (typeof statuses)[number];

/** What an officer may say of it over the calculated one: whether it has a target is a matter of fact. */
export const statusesByHand = [
  'complete',
  'on track',
  'at risk',
  'off track',
  'not started',
  'not reported',
] as const satisfies readonly Status[];

/** What somebody may say of it. */
export const progressesByHand = [
  'not reported',
  'not started',
  'on track',
  'at risk',
  'off track',
  'complete',
  'on hold',
  'cancelled',
] as const;
export type ProgressByHand = (typeof progressesByHand)[number];

/** A document may say it in words that leave a doubt; the note has them, and somebody has to say what they mean. */
export const progresses = [...progressesByHand, 'not understood'] as const;
export type Progress = (typeof progresses)[number];
