// The five statuses of a measure or an activity, and progress in the board's words.

export const statuses = ['complete', 'on track', 'at risk', 'off track', 'not reported'] as const;
export type Status = (typeof statuses)[number];

export const progresses = [
  'not reported',
  'not started',
  'on track',
  'at risk',
  'off track',
  'complete',
  'on hold',
  'cancelled',
] as const;
export type Progress = (typeof progresses)[number];
