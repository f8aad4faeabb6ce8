// What can be printed of what is shown: whoever shows something that can offers it, and the key and the menu take the last one offered.

export interface PrintOffer {
  /** Where it is offered: not while something else stands over it. */
  readonly place: () => Element | null;
  readonly ask: () => void;
}

const offers: PrintOffer[] = [];

/** Returns a function that takes it back. */
export function offerPrinting(offer: PrintOffer): () => void {
  offers.push(offer);
  return () => {
    offers.splice(offers.indexOf(offer), 1);
  };
}

function isCovered(place: Element | null): boolean {
  return place === null || place.closest('[inert], [aria-hidden="true"]') !== null;
}

/** Asks what is to be printed; false where nothing that can be is shown. Under something else, it does nothing. */
export function askToPrint(): boolean {
  offers.findLast(({ place }) => !isCovered(place()))?.ask();
  return offers.length > 0;
}
