# What Discord shows of the bot beside its answers. Names of commands are one word in small letters.

command-ask-name = ask
command-compare-name = compare
command-plan-name = plan
command-recognition-name = recognition
command-stack-name = stack
command-feedback-name = feedback
command-profile-name = profile
command-settings-name = settings
command-forget-name = forget
command-export-name = export
command-privacy-name = privacy
command-human-name = human
command-help-name = help
command-setup-name = setup
command-judge-name = Is this worth it?
command-setup-summary = for managers: where I answer, limits, defaults, notes of this server
option-feedback = what was good or wrong, in your own words
option-question = what you want to know, in your own words
option-first = the first credential
option-second = the second credential
option-goal = the job you want
option-details = hours a week, budget, deadline, what you hold
option-credential = a certificate, certification or course

service-in-thread = The answer is in the thread below.
service-too-late = The answer took too long and could not be shown to you alone. Ask me again, or write to me directly.
