// Bytes that are added to one another. What is short is copied into large blocks: thousands of short buffers would each keep a piece of the pool
// that Node cuts them from, with all that was cut from it besides. What is long stays where it is.

/** Strings have one character a byte. */
export interface GrowingBytes {
  readonly add: (piece: Uint8Array | string) => void;
  readonly length: () => number;
  /** All that was added, in its order. */
  readonly pieces: () => readonly Uint8Array[];
}

const blockSize = 0x4_0000;
const long = 0x8000;

export function growingBytes(): GrowingBytes {
  const done: Uint8Array[] = [];
  let before = 0;
  let block = Buffer.allocUnsafeSlow(blockSize);
  let from = 0;
  let until = 0;
  const close = () => {
    if (until > from) done.push(block.subarray(from, until));
    before += until - from;
    from = until;
  };
  const addLong = (piece: Uint8Array) => {
    close();
    done.push(piece);
    before += piece.length;
  };
  const addShort = (piece: Uint8Array | string) => {
    if (until + piece.length > block.length) {
      close();
      block = Buffer.allocUnsafeSlow(blockSize);
      from = until = 0;
    }
    if (typeof piece === 'string') block.write(piece, until, 'latin1');
    else block.set(piece, until);
    until += piece.length;
  };
  return {
    add: (piece) => {
      if (piece.length < long) addShort(piece);
      else addLong(typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece);
    },
    length: () => before + until - from,
    pieces: () => {
      close();
      return done;
    },
  };
}
