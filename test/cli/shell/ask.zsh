# ask.zsh FOLDER LINE: what zsh offers where tab is pressed behind LINE, one word a line.
# A shell in a terminal of its own finds completions in FOLDER, and tells what it would add.
zmodload zsh/zpty
zpty asked zsh -f -i
zpty -w asked "fpath=(${(q)1} \$fpath); autoload -Uz compinit; compinit -u -D"
zpty -w asked 'bindkey "^I" complete-word
comppostfuncs=(exit)
compadd() {
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return; fi
  local -a hits; builtin compadd -A hits "$@"
  local hit; for hit in $hits; do print -r - "<hit>$hit"; done
}
print -r - "<ready>"'
local line
zpty -r asked line $'*\n<ready>*'
zpty -n -w asked "$2"$'\t'
while zpty -r asked line; do
  [[ $line == *"<hit>"* ]] && print -r - ${${line##*"<hit>"}%%[[:cntrl:]]*}
done
zpty -d asked
