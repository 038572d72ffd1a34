/** Loaded into the served desk: when the script that started it is gone, however it went, the desk goes too. */
if (process.connected) {
  process.once('disconnect', () => process.exit(0));
  // The channel is only there to be lost; it must not keep the process alive.
  process.channel?.unref();
}
