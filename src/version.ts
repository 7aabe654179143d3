/** Version of this package, as results carry it. */
export const version = "0.1.0";
