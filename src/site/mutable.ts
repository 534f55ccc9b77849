/** A thing while it is made; afterwards it is frozen, and known by its readonly type. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
