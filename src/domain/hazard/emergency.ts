/** National lines that save lives; they are the same everywhere and need no office to confirm them. */
export const emergencyLines = [
  { number: '119', name: '消防、救護', english: 'Fire and ambulance' },
  { number: '110', name: '警察', english: 'Police' },
] as const;
