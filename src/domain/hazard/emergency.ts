/** National lines that save lives; they are the same everywhere and need no office to confirm them. */
export const emergencyLines = [
  { number: '119', name: '消防、救護', english: 'Fire and ambulance' },
  { number: '110', name: '警察', english: 'Police' },
] as const;

/** National lines for what a disaster takes away: word to the family, light, water. */
export const supplyLines = [
  { number: '1991', name: '報平安留言，有災害才開', english: 'Leave word that you are safe (only in a disaster)' },
  { number: '1911', name: '台電：停電、電線掉下來', english: 'Taipower: power cuts, fallen wires' },
  { number: '1910', name: '台水：停水', english: 'Taiwan Water: no water' },
] as const;
