window.ofThePage = 'page'
window.keysAtStart = Object.keys(window).filter((key) =>
  /trial|stand|electron|require|process|secret/i.test(key),
)
