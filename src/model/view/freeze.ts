/** Freezes plain data to its depths and returns it. Functions and what is frozen already are left alone. */
export function freeze<Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return data;
  Object.freeze(data);
  for (const value of Object.values(data)) freeze(value);
  return data;
}
