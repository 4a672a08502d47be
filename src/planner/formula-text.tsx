/** Chemical formulas in the data's texts: WO3 and U3O8 get their small figures below the line. */

const elements = new Set(
  'H Li Be B C N O F Na Mg Al Si P S Cl K Ca Ti V Cr Mn Fe Co Ni Cu Zn Ga As Se Br Mo Cd Sn Sb Te I Cs Ba Ta W Re Hg Tl Pb Bi Th U Nb Y Sc Zr'.split(
    ' ',
  ),
);
const word = /[A-Za-z0-9]+/g;
const atom = /([A-Z][a-z]?)(\d*)/g;

/** A stretch of text, or a figure that stands below the line. */
export interface FormulaPart {
  /** Where it starts in the text. */
  readonly at: number;
  readonly text: string;
  readonly below: boolean;
}

/** True for words made of element symbols and figures alone, with at least one figure: WO3, P4, U3O8; not AFA, 3G or Mt. */
function isFormula(text: string): boolean {
  if (!/\d/.test(text)) return false;
  let length = 0;
  for (const [whole, symbol] of text.matchAll(atom)) {
    if (!elements.has(symbol ?? '')) return false;
    length += whole.length;
  }
  return length === text.length;
}

/** Splits a text into plain stretches and figures below the line; joined, the parts are the text. */
export function formulaParts(text: string): readonly FormulaPart[] {
  const parts: FormulaPart[] = [];
  let at = 0;
  const push = (end: number, below: boolean) => {
    if (end > at) parts.push({ at, text: text.slice(at, end), below });
    at = end;
  };
  for (const match of text.matchAll(word)) {
    if (!isFormula(match[0])) continue;
    for (const digits of match[0].matchAll(/\d+/g)) {
      const start = match.index + digits.index;
      push(start, false);
      push(start + digits[0].length, true);
    }
  }
  push(text.length, false);
  return parts;
}

/** Text of the data with its formulas set properly; everything else is shown as it is, as text. */
export const FormulaText = ({ text }: { readonly text: string }) =>
  formulaParts(text).map((part) => (part.below ? <sub key={part.at}>{part.text}</sub> : part.text));
