// The same inputs on every machine, so that a red run is a changed program; PROPERTY_SEED=random goes looking for new ones.
const fc = require('fast-check');

const seed = process.env.PROPERTY_SEED ?? '20261121';
fc.configureGlobal(seed === 'random' ? {} : { seed: Number(seed) });
