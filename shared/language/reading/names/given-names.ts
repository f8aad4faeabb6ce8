// Given names that are common in Britain: beside one of them, “Board”, “Wales” or “Business” may be a surname.

const givenNames = new Set(
  (
    'aaron abigail adam adrian ahmed aisha alan alana alastair alex alexander alexandra alice alison alun amanda amelia amy andrea andrew ' +
    'andy angela angharad anita ann anna anne annette anthony arthur audrey barbara barry ben benjamin bethan beverley bill bob brenda ' +
    'brian bronwen bryn callum carl carol caroline carolyn carys catherine catrin ceri charles charlie charlotte cheryl chloe chris ' +
    'christina christine christopher claire clare clive colin craig dafydd daniel danny darren dave david dawn deborah debbie delyth ' +
    'denise dennis derek diana diane dilys dominic donna dorothy duncan dylan edward eileen eirlys elaine eleanor eleri elin elizabeth ' +
    'ella ellen emily emma eric erin ethan evan ewan eve fatima fiona frances francis frank freya gareth gary gavin gemma geoff geoffrey ' +
    'george georgia geraint gerald gillian glenn glyn graham gwen gwyn gwyneth hannah harry hassan hazel heather heledd helen henry hilary ' +
    'howard huw hywel iain ian ieuan imran ioan irene isabel iwan jack jackie jacob jacqueline james jamie jane janet janice jasmine jason ' +
    'jean jeff jeffrey jemma jennifer jenny jeremy jessica jill jim jimmy joan joanna joanne joe john jonathan joseph joshua joyce judith ' +
    'julia julian julie june karen karl kate katherine kathleen kathryn katie keith kelly ken kenneth kerry kevin kim kirsty laura lauren ' +
    'lee leigh leon lesley leslie lewis liam linda lisa liz lorraine louise lowri lucy luke lynn lynne malcolm mandy marc margaret maria ' +
    'marie marilyn marion marjorie martin martyn mary matthew maureen max megan mair meinir melanie meurig mia michael michelle mike ' +
    'miriam mohammed moira monica morgan muhammad nadia naomi natalie nathan neil nia nicholas nicola nick nigel noah oliver olivia ' +
    'omar owain owen pamela patricia patrick paul paula pauline peggy peter phil philip philippa phoebe priya rachel ralph raymond rebecca ' +
    'rhian rhiannon rhodri rhys richard rob robert robin roger ron ronald rosemary ross roy russell ruth ryan sally sam samantha samuel ' +
    'sandra sara sarah scott sean shane sharon sheila shirley sian sidney simon sioned siân sophie stacey stan stephanie stephen steve steven ' +
    'stuart sue susan suzanne sylvia tanya terence teresa terry thomas tim timothy tina toby tom tomos tony tracey trevor valerie vanessa ' +
    'vera vernon vicky victor vincent vivian wayne wendy wil william winifred yasmin yusuf yvonne zoe'
  ).split(' '),
);

export function isGivenName(word: string): boolean {
  return givenNames.has(word.toLowerCase());
}
