// A partial Electron object: asking for anything it lacks is an error at once, not an undefined somewhere later.

export function only<T extends object>(name: string, part: T): T {
  return new Proxy(part, {
    get: (target, key, receiver) => {
      if (typeof key === 'symbol' || key in target || key === 'then' || key === 'toJSON')
        return Reflect.get(target, key, receiver);
      throw new Error(`The stand-in for Electron has no ${name}.${key}.`);
    },
  });
}
