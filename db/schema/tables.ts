/** Every table, for the one connection that knows them all. */
export * from './account';
export * from './article';
export * from './audit';
export * from './claim';
export * from './decision';
export * from './duplicate';
export * from './entity';
export * from './event';
export * from './feed';
export * from './figure';
export * from './import';
export * from './mention';
export * from './reread';
export * from './source';
export * from './theme';
export * from './upload';
