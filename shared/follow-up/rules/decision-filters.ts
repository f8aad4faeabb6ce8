// By what the decisions register is searched; an empty one lets everything through.

export interface DecisionFilters {
  readonly bodyId: string;
  readonly personId: string;
  readonly objectiveId: string;
  readonly words: string;
  /** The first and the last day; empty for all years. */
  readonly from: string;
  readonly to: string;
}

export const noDecisionFilters: DecisionFilters = {
  bodyId: '',
  personId: '',
  objectiveId: '',
  words: '',
  from: '',
  to: '',
};
