/** A list of numbers that grows without an object for each. */
export class Numbers {
  #values = new Float64Array(1024);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Float64Array(Math.ceil(this.#length * 1.5));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** All of them in order; what is pushed later is not among them. */
  sorted(): Float64Array {
    return this.#values.subarray(0, this.#length).sort();
  }
}
