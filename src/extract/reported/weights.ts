/** Weights of what can be seen of reported speech, learnt by `npx tsx test/learn/reports.ts`. A weight and its sign a line; data alone. */
export const reportWeights = `
0.29 amid:after ask
0.29 amid:after show
0.13 amid:after source
0.15 amid:after write
-0.14 amid:before ask
-0.26 amid:before call
0.1 amid:before noun
0.2 amid:before source
0.13 amid:beforeafter
0.39 amid:beforeafter call
0.25 amid:beforeafter say
-0.13 amid:beforeafter think
0.11 before:"
-0.37 before:'
0.43 before:--
-0.11 before:9
-0.13 before:and
0.34 before:another
0.17 before:are
-0.21 before:been
-0.1 before:by
-0.24 before:few
0.11 before:five
-0.17 before:four
-0.1 before:her
0.32 before:him
0.1 before:his
-0.13 before:in
-0.1 before:ing
0.1 before:ly
0.11 before:many
-0.3 before:most
0.24 before:one
-0.26 before:other
0.11 before:some
-0.1 before:this
-0.13 before:three
-0.12 before:was
0.12 before:were
-0.27 before:when
-0.2 before:while
-0.11 before:”
0.1 c0:"
0.27 c0:" that
-0.25 c0:" trailing
-0.13 c0:$ bare
-0.23 c0:'
0.23 c0:' trailing
-0.26 c0:'s
-0.4 c0:(
-0.28 c0:( bare
0.22 c0:, that
0.11 c0:9 bare
-0.14 c0:9 gerund bare
-0.1 c0:9 leading
-0.1 c0:Cap gerund bare
0.12 c0:Cap gerund that
-0.34 c0:a inverted
-0.12 c0:a noun prep
-0.19 c0:a trailing
0.13 c0:about prep
-0.1 c0:after
-0.4 c0:after trailing
0.16 c0:against
0.19 c0:against prep
-0.26 c0:although
-0.29 c0:although trailing
-0.34 c0:among
-0.24 c0:among prep
-0.2 c0:an gerund bare
-0.52 c0:an inverted
0.13 c0:an that
0.27 c0:an trailing
-0.34 c0:and
-0.41 c0:and bare
-0.19 c0:and gerund bare
0.14 c0:another bare
0.21 c0:any
-0.36 c0:are
-0.27 c0:are bare
-0.24 c0:as
-0.23 c0:as bare
-0.25 c0:as gerund bare
0.27 c0:as that
-0.35 c0:as trailing
-0.11 c0:at
0.25 c0:at gerund prep
-0.17 c0:at prep
-0.49 c0:at trailing
-0.26 c0:because
0.24 c0:because trailing
-0.14 c0:been
-0.14 c0:been bare
-0.13 c0:before prep
0.35 c0:between
0.21 c0:between prep
0.22 c0:both bare
-0.12 c0:by
-0.58 c0:by gerund prep
-0.11 c0:by prep
-0.58 c0:can
-0.24 c0:could
0.59 c0:could bare
-0.12 c0:despite
-0.48 c0:did
-0.38 c0:down
-0.25 c0:down prep
-0.17 c0:during
-0.29 c0:during prep
-0.58 c0:during trailing
-0.59 c0:each
-0.12 c0:ed
-0.22 c0:ed gerund bare
-0.1 c0:ed gerund that
-0.14 c0:ed that
-0.17 c0:ed trailing
0.11 c0:for gerund prep
-0.1 c0:for trailing
-0.12 c0:four
-0.24 c0:from
-0.51 c0:from gerund prep
-0.3 c0:from prep
-0.16 c0:had
0.44 c0:had trailing
-0.27 c0:has
-0.53 c0:has bare
-0.13 c0:has that
-0.55 c0:have
-0.53 c0:have bare
-0.16 c0:have that
0.1 c0:he
0.14 c0:he bare
-0.14 c0:her gerund bare
0.16 c0:him
0.26 c0:him gerund bare
-0.19 c0:himself
-0.14 c0:himself bare
0.22 c0:his gerund bare
0.13 c0:his gerund that
-0.1 c0:his that
0.19 c0:his trailing
0.16 c0:how
0.31 c0:how wh
-0.49 c0:i
0.42 c0:if prep
-0.51 c0:if trailing
0.29 c0:if wh
-0.17 c0:in
-0.28 c0:in gerund prep
-0.3 c0:in inverted
-0.18 c0:in prep
0.22 c0:in that
-0.13 c0:in trailing
-0.1 c0:ing gerund bare
0.23 c0:ing noun prep
0.21 c0:ing that
-0.25 c0:ing trailing
-0.27 c0:into
-0.13 c0:into gerund prep
-0.38 c0:into prep
-0.21 c0:is
-0.3 c0:is bare
-0.8 c0:is gerund bare
-0.61 c0:is that
0.43 c0:is trailing
0.1 c0:it gerund bare
-0.1 c0:it gerund that
0.13 c0:it that
0.2 c0:its gerund bare
-0.12 c0:like prep
-0.1 c0:many bare
0.31 c0:many gerund bare
-0.45 c0:me
0.13 c0:most
0.25 c0:no
0.1 c0:no bare
0.66 c0:none
-0.21 c0:not
-0.23 c0:not bare
-0.38 c0:not trailing
-0.24 c0:off
-0.17 c0:off prep
-0.1 c0:on prep
-0.39 c0:on trailing
-0.13 c0:one
0.2 c0:one bare
-0.15 c0:one gerund bare
-0.24 c0:one that
-0.77 c0:or bare
0.23 c0:other
0.12 c0:our
0.13 c0:out
0.23 c0:out gerund prep
-0.24 c0:over
-0.14 c0:over prep
-0.22 c0:s noun prep
-0.11 c0:s that
0.29 c0:s trailing
-0.25 c0:several bare
-0.23 c0:she gerund bare
-0.19 c0:she gerund that
-0.29 c0:she noun prep
0.2 c0:she trailing
-0.29 c0:since
-0.42 c0:so bare
0.15 c0:some
-0.1 c0:some bare
0.17 c0:some gerund bare
0.42 c0:some that
0.1 c0:the noun prep
0.1 c0:the that
-0.4 c0:their gerund bare
0.38 c0:their that
-0.24 c0:them
-0.58 c0:them bare
0.19 c0:them gerund bare
-0.27 c0:themselves
-0.2 c0:themselves bare
-0.57 c0:these
0.16 c0:they
0.16 c0:they bare
0.44 c0:they gerund that
0.39 c0:they trailing
-0.47 c0:this that
0.26 c0:this trailing
-0.13 c0:though
-0.13 c0:though trailing
0.29 c0:through
-0.56 c0:through prep
-0.55 c0:to trailing
-0.44 c0:two bare
-0.57 c0:under
-0.17 c0:up
-0.29 c0:up gerund prep
-0.2 c0:was
-0.13 c0:was bare
-0.24 c0:was that
-0.32 c0:we
-0.41 c0:were
-0.22 c0:when
-0.21 c0:when trailing
-0.17 c0:when wh
-0.37 c0:where
-0.37 c0:where trailing
-0.18 c0:whether gerund wh
0.36 c0:whether wh
-0.2 c0:which
-0.32 c0:which trailing
-0.12 c0:while
0.68 c0:while that
-0.21 c0:who
-0.29 c0:who inverted
-0.13 c0:why
-0.16 c0:why wh
0.22 c0:with gerund prep
0.17 c0:with trailing
-0.22 c0:would
-0.15 c0:would bare
-0.28 c0:would that
0.25 c0:x gerund that
-0.33 c0:x leading
-0.14 c0:x noun prep
0.4 c0:x prep
0.1 c0:x trailing
-0.1 c0:x wh
-0.4 c0:you
0.11 c0:“ that
0.2 c1:"
0.18 c1:$
0.38 c1:%
0.14 c1:'s
-0.67 c1:(
-0.16 c1:,
-0.43 c1:-
-0.55 c1:--
-0.18 c1:.
0.28 c1:about
-0.55 c1:after
0.31 c1:against
-0.33 c1:all
-0.11 c1:an
-0.22 c1:and
0.26 c1:as
-0.31 c1:at
-0.3 c1:be
-0.48 c1:been
-0.39 c1:before
0.16 c1:both
-0.22 c1:by
-0.19 c1:can
-0.18 c1:cannot
0.18 c1:could
-0.1 c1:couldn't
0.28 c1:did
0.36 c1:didn't
0.42 c1:does
0.16 c1:doesn't
-0.35 c1:don't
-0.69 c1:during
-0.24 c1:from
0.22 c1:hadn't
-0.19 c1:hasn't
-0.3 c1:her
-0.43 c1:him
0.48 c1:how
0.12 c1:i
-0.1 c1:if
-0.33 c1:in
-0.49 c1:into
-0.1 c1:it
-0.17 c1:its
0.13 c1:like
-0.1 c1:ly
-0.1 c1:many
0.31 c1:might
-0.43 c1:most
0.37 c1:must
-0.23 c1:not
0.12 c1:of
-0.19 c1:on
0.18 c1:or
-0.35 c1:other
0.1 c1:over
0.26 c1:should
-0.59 c1:so
0.32 c1:that
0.1 c1:their
-0.18 c1:them
0.23 c1:this
0.23 c1:those
-0.57 c1:three
-0.45 c1:up
0.41 c1:wasn't
0.25 c1:were
-0.22 c1:when
-0.72 c1:where
0.83 c1:whether
-0.51 c1:while
0.17 c1:who
0.11 c1:will
-0.22 c1:with
0.22 c1:won't
0.18 c1:wouldn't
-0.62 c1:you
-0.59 c1:–
-0.1 c1:“
0.12 commas:0 bare
0.19 commas:0 gerund wh
0.19 commas:0 inverted
-0.25 commas:1 bare
-0.18 commas:1 gerund bare
-0.27 commas:1 gerund prep
-0.24 commas:1 gerund that
-0.42 commas:1 gerund to
-0.29 commas:1 inverted
-0.3 commas:1 leading
-0.27 commas:1 noun prep
-0.2 commas:1 prep
-0.12 commas:1 that
-0.32 commas:1 to
-0.12 commas:1 trailing
-0.21 commas:1 wh
-0.21 commas:2 bare
-0.24 commas:2 gerund bare
-0.21 commas:2 gerund prep
-0.46 commas:2 inverted
0.22 commas:2 leading
-0.22 commas:2 prep
0.16 commas:2 that
-0.31 commas:2 to
0.71 commas:2 wh
-0.27 commas:3 bare
-0.18 commas:3 gerund bare
-0.28 commas:3 gerund prep
0.28 commas:3 gerund that
-0.52 commas:3 gerund to
-0.67 commas:3 prep
-0.12 commas:3 that
-0.24 commas:3 to
-0.24 commas:3 trailing
0.11 cues:0 gerund wh
-0.14 cues:0 inverted
-0.13 cues:0 trailing
0.13 cues:1 gerund that
0.12 cues:1 gerund to
-0.23 cues:1 gerund wh
-0.15 cues:1 inverted
0.1 cues:1 noun prep
-0.16 cues:2 gerund prep
-0.24 cues:2 gerund to
0.12 cues:2 inverted
-0.16 cues:2 noun prep
0.22 cues:2 prep
0.16 cues:2 to
0.18 cues:2 trailing
0.89 cues:2 wh
0.19 cut: gerund that
0.33 cut: gerund wh
0.13 cut: inverted
0.28 cut: leading
-0.11 cut: noun prep
0.21 cut: that
0.23 cut: wh
-0.18 cut:- after
-0.13 cut:- after bare
-0.15 cut:- after gerund bare
-0.32 cut:- after prep
-0.26 cut:- after to
-0.19 cut:- amid
-0.2 cut:- as
-0.29 cut:- as bare
-0.18 cut:- as gerund bare
-0.12 cut:- as gerund prep
0.3 cut:- as gerund to
-0.34 cut:- as noun prep
-0.27 cut:- as to
-0.35 cut:- because
-0.43 cut:- because bare
-0.48 cut:- because gerund bare
-0.16 cut:- because prep
-0.36 cut:- because that
0.13 cut:- because to
-0.21 cut:- before
-0.13 cut:- before bare
-0.44 cut:- before prep
-0.21 cut:- before that
-0.41 cut:- before to
0.36 cut:- but noun prep
-0.36 cut:- but that
-0.15 cut:- despite
-0.24 cut:- during
-0.25 cut:- during bare
-0.23 cut:- during gerund bare
-0.48 cut:- during to
-0.27 cut:- if
-0.37 cut:- if bare
-0.17 cut:- if prep
-0.3 cut:- if that
0.13 cut:- if to
-0.32 cut:- since
-0.2 cut:- since bare
-0.75 cut:- since prep
-0.17 cut:- since that
-0.21 cut:- than
-0.21 cut:- than bare
-0.41 cut:- than gerund bare
0.1 cut:- than gerund that
-0.28 cut:- than that
-0.53 cut:- than to
-0.48 cut:- until
-0.53 cut:- until bare
-0.25 cut:- when
-0.12 cut:- when bare
-0.3 cut:- when gerund bare
-0.41 cut:- when prep
-0.37 cut:- when that
-0.66 cut:- when to
0.19 cut:- while bare
-0.22 cut:- while that
-0.37 cut:- while to
-0.61 cut:a inverted
0.2 cut:a prep
0.39 cut:a that
-0.34 cut:a trailing
-0.38 cut:after
-0.19 cut:although
0.11 cut:although bare
-0.34 cut:among
-0.17 cut:an bare
-0.14 cut:and
-0.17 cut:and bare
-0.14 cut:and gerund prep
0.12 cut:and gerund that
-0.29 cut:and that
0.15 cut:and to
-0.29 cut:and trailing
-0.14 cut:and verb
-0.17 cut:and verb bare
-0.21 cut:and verb gerund bare
-0.59 cut:and verb gerund that
0.36 cut:and verb noun prep
-0.13 cut:and verb prep
-0.21 cut:and verb that
0.31 cut:and verb to
-0.22 cut:as
-0.11 cut:as bare
-0.11 cut:as gerund bare
0.48 cut:as that
-0.2 cut:as trailing
-0.29 cut:at
-0.22 cut:auxiliary
-0.11 cut:auxiliary gerund bare
-0.85 cut:auxiliary gerund that
-0.52 cut:auxiliary prep
-0.22 cut:auxiliary that
-0.18 cut:auxiliary trailing
-0.41 cut:because
0.13 cut:but gerund bare
0.35 cut:but prep
-0.31 cut:but that
0.1 cut:but to
-0.78 cut:but trailing
0.48 cut:compared bare
0.16 cut:cue bare
-0.63 cut:cue gerund prep
-0.1 cut:cue prep
-0.5 cut:cue to
0.59 cut:dash gerund that
0.37 cut:dash noun prep
-0.12 cut:dash prep
-0.13 cut:dash that
-0.16 cut:dash to
0.49 cut:despite bare
-0.13 cut:even bare
-0.29 cut:even that
-0.22 cut:for
0.34 cut:for bare
-0.18 cut:from
-0.3 cut:he
0.21 cut:he bare
-0.37 cut:he that
0.14 cut:if
-0.3 cut:in
-0.21 cut:in gerund bare
-0.24 cut:in that
-0.43 cut:in trailing
-0.34 cut:including
-0.34 cut:including trailing
-0.14 cut:ing
-0.18 cut:ing bare
-0.2 cut:ing prep
0.37 cut:ing to
-0.26 cut:ing trailing
-0.13 cut:not
-0.2 cut:on
-0.24 cut:or
-0.16 cut:or bare
-0.15 cut:past
-0.15 cut:past gerund bare
-0.56 cut:past that
0.23 cut:past trailing
-0.11 cut:rather
-0.35 cut:she
-0.42 cut:so
0.19 cut:that
-0.2 cut:the
-0.7 cut:the inverted
-0.35 cut:the that
-0.4 cut:the to
-0.38 cut:the trailing
-0.36 cut:then
0.18 cut:they
-0.14 cut:though
-0.55 cut:though bare
-0.16 cut:to
-0.16 cut:to bare
-0.16 cut:when
0.11 cut:when bare
-0.1 cut:when trailing
-0.29 cut:where
-0.27 cut:where trailing
0.16 cut:which gerund bare
0.31 cut:which to
-0.1 cut:which trailing
0.24 cut:while bare
-0.49 cut:while that
-0.82 cut:while trailing
-0.29 cut:who inverted
-0.25 cut:who prep
0.26 cut:who to
-0.27 cut:whose
-0.16 cut:with
-0.12 cut:with bare
-0.54 cut:with that
-0.18 end:--
0.18 end:.
0.13 end:;
-0.18 end:after
-0.19 end:amid
-0.2 end:as
-0.35 end:because
-0.21 end:before
-0.15 end:despite
-0.24 end:during
-0.27 end:if
-0.3 end:ing
-0.32 end:since
-0.21 end:than
-0.48 end:until
-0.25 end:when
-0.16 end:–
-0.11 end:—
0.13 f:about
0.19 f:against
-0.24 f:among
0.44 f:as
0.24 f:asked
-0.17 f:at
-0.13 f:before
0.21 f:between
-0.11 f:by
-0.25 f:down
-0.29 f:during
-0.3 f:from
0.25 f:gerund at
-0.58 f:gerund by
0.11 f:gerund for
-0.51 f:gerund from
-0.28 f:gerund in
-0.13 f:gerund into
0.23 f:gerund out
-0.29 f:gerund up
0.22 f:gerund with
-0.18 f:in
-0.38 f:into
-0.13 f:inverted
-0.12 f:like
-0.11 f:noun on
0.12 f:noun that
-0.17 f:off
-0.1 f:on
-0.14 f:over
-0.56 f:through
-0.28 finite:false gerund that
0.45 finite:false gerund wh
-0.27 finite:false inverted
-0.13 finite:false leading
-0.14 finite:false trailing
-0.28 finite:false wh
0.12 finite:true gerund that
-0.13 finite:true gerund to
-0.16 finite:true gerund wh
0.15 finite:true inverted
-0.1 finite:true to
0.1 finite:true wh
-0.19 form:base show
-0.12 form:base write
0.26 form:gerund ask
-0.12 form:gerund show
-0.19 form:third write
-0.34 gap:0 address
0.23 gap:0 admit
0.26 gap:0 advise
0.12 gap:0 advocate
0.24 gap:0 allege
-0.45 gap:0 answer
0.15 gap:0 apologize
-0.36 gap:0 approve
0.15 gap:0 argue
-0.19 gap:0 assume
-0.21 gap:0 begin
0.12 gap:0 believe
0.18 gap:0 blame
0.52 gap:0 blast
-0.19 gap:0 boast
-0.11 gap:0 brief
-0.12 gap:0 care
-0.31 gap:0 cast
0.44 gap:0 caution
-0.11 gap:0 celebrate
-0.42 gap:0 challenge
0.15 gap:0 cite
-0.64 gap:0 command
-0.28 gap:0 commit
0.37 gap:0 complain
-0.1 gap:0 concern
0.33 gap:0 conclude
0.34 gap:0 condemn
0.43 gap:0 confirm
-0.12 gap:0 contend
-0.52 gap:0 contest
-0.17 gap:0 continue
0.24 gap:0 credit
0.35 gap:0 criticism
-0.17 gap:0 debate
-0.12 gap:0 declare
0.13 gap:0 decline
-0.55 gap:0 decry
0.26 gap:0 denounce
0.23 gap:0 deny
0.29 gap:0 detail
-0.17 gap:0 determine
-0.31 gap:0 direct
0.16 gap:0 disavow
0.25 gap:0 disclose
-0.12 gap:0 dislike
0.1 gap:0 dismiss
0.2 gap:0 doubt
-0.86 gap:0 elaborate
0.26 gap:0 emphasize
0.22 gap:0 estimate
0.21 gap:0 expect
0.12 gap:0 explain
0.18 gap:0 fear
-0.24 gap:0 feature
-0.17 gap:0 go
-0.27 gap:0 hate
-0.46 gap:0 hit
-0.21 gap:0 hold
-0.16 gap:0 ignore
0.41 gap:0 imply
0.14 gap:0 indicate
0.12 gap:0 insist
1 gap:0 invoke
-0.12 gap:0 joke
-0.32 gap:0 laugh
-0.18 gap:0 like
0.17 gap:0 list
-0.15 gap:0 long
-0.38 gap:0 maintain
-0.25 gap:0 mean
0.13 gap:0 mock
-0.14 gap:0 offer
-0.25 gap:0 outline
-0.3 gap:0 paint
-0.34 gap:0 pitch
-0.23 gap:0 portray
0.22 gap:0 post
0.51 gap:0 predict
-0.27 gap:0 press
0.15 gap:0 propose
-0.58 gap:0 protest
0.27 gap:0 publish
-0.28 gap:0 put
0.13 gap:0 rail
-0.18 gap:0 read
-0.3 gap:0 reason
-0.29 gap:0 rebuff
-0.24 gap:0 recall
0.12 gap:0 recognize
-0.14 gap:0 refer
-0.24 gap:0 reference
-0.29 gap:0 regard
-0.38 gap:0 reiterate
-0.28 gap:0 relate
0.41 gap:0 remember
0.16 gap:0 remind
-0.45 gap:0 repeat
-0.42 gap:0 reply
-0.1 gap:0 respond
0.15 gap:0 reveal
0.35 gap:0 reverse
-0.16 gap:0 rip
-0.14 gap:0 rule
-0.5 gap:0 sense
-0.12 gap:0 slam
-0.12 gap:0 speak
-0.18 gap:0 state
-0.27 gap:0 stress
-0.17 gap:0 sue
-0.61 gap:0 term
0.15 gap:0 testify
-0.26 gap:0 thank
-0.21 gap:0 threaten
-0.14 gap:0 tout
-0.4 gap:0 trust
-0.1 gap:0 uncover
0.1 gap:0 understand
0.21 gap:0 urge
-0.16 gap:0 view
0.26 gap:0 views
-0.48 gap:0 voice
-0.16 gap:0 volunteer
-0.13 gap:0 vote
0.14 gap:0 vow
0.35 gap:0 warn
-0.16 gap:0 welcome
-0.22 gap:0 wonder
-0.32 gap:0 yell
0.34 gap:1 '
0.7 gap:1 ' noun
0.21 gap:1 's call
0.13 gap:1 's noun
0.24 gap:1 's think
-0.14 gap:1 ,
-0.2 gap:1 , say
-0.93 gap:1 , think
0.13 gap:1 9 say
-0.17 gap:1 9 think
0.3 gap:1 Cap say
-0.37 gap:1 Cap show
-0.25 gap:1 and
-0.13 gap:1 and say
0.12 gap:1 are
-0.5 gap:1 are call
0.19 gap:1 are think
-0.14 gap:1 back
-0.25 gap:1 begin
0.24 gap:1 call
-0.19 gap:1 challenge
-0.36 gap:1 claim
0.21 gap:1 comment
-0.1 gap:1 consider
-0.26 gap:1 expect
0.18 gap:1 find
-0.11 gap:1 go
-0.16 gap:1 hold
0.14 gap:1 is think
0.13 gap:1 plan
0.48 gap:1 point
0.3 gap:1 push
-0.58 gap:1 put
-0.53 gap:1 question
-0.38 gap:1 raise
0.23 gap:1 remarks
-0.1 gap:1 response
0.37 gap:1 say
-0.14 gap:1 show
-0.16 gap:1 speak
-0.74 gap:1 state
0.12 gap:1 statements
-0.16 gap:1 talk
0.27 gap:1 tell
-0.25 gap:1 views
0.42 gap:1 vote
-0.39 gap:1 was say
0.22 gap:1 were think
0.1 gap:1 x say
-0.1 gap:1 —
-0.1 gap:1 — show
-0.1 gap:12-19 , call
-0.2 gap:12-19 , write
-0.32 gap:12-19 add
-0.13 gap:12-19 and
-0.43 gap:12-19 and call
-0.79 gap:12-19 and show
-0.17 gap:12-19 but
0.12 gap:12-19 but say
-0.23 gap:12-19 but think
-0.57 gap:12-19 by call
0.36 gap:12-19 call
-0.18 gap:12-19 cite
0.19 gap:12-19 criticize
-0.27 gap:12-19 decide
-0.61 gap:12-19 explain
-0.55 gap:12-19 find
-0.53 gap:12-19 hold
-0.21 gap:12-19 include
0.25 gap:12-19 note
0.49 gap:12-19 promise
-0.5 gap:12-19 put
-0.38 gap:12-19 raise
-0.15 gap:12-19 say
-0.32 gap:12-19 speak
-0.11 gap:12-19 state
0.25 gap:12-19 suggest
-0.21 gap:12-19 support
-0.43 gap:12-19 vote
-0.41 gap:12-19 while
-0.74 gap:12-19 while say
-0.49 gap:12-19 write
-0.2 gap:12-19 —
0.38 gap:12-19 — say
0.17 gap:2 ,
0.39 gap:2 , call
-0.14 gap:2 , show
-0.14 gap:2 9
0.16 gap:2 9 call
-0.21 gap:2 9 say
0.29 gap:2 Cap call
-0.29 gap:2 Cap show
-0.32 gap:2 and
0.1 gap:2 and say
-0.72 gap:2 and think
-0.18 gap:2 attack
-0.13 gap:2 been say
0.23 gap:2 find
-0.33 gap:2 hold
-0.15 gap:2 include
-0.25 gap:2 ly
-0.33 gap:2 promise
-0.21 gap:2 push
-0.2 gap:2 repeat
-0.3 gap:2 seek
0.13 gap:2 show
0.32 gap:2 talk
0.2 gap:2 x call
-0.16 gap:2 x say
0.39 gap:2 x show
0.23 gap:2 x think
0.22 gap:20-34 , call
-0.15 gap:20-34 , show
-0.19 gap:20-34 , think
-0.48 gap:20-34 -
0.18 gap:20-34 and call
-0.11 gap:20-34 and say
-0.34 gap:20-34 and think
-0.39 gap:20-34 but
-0.34 gap:20-34 by
0.54 gap:20-34 call
-0.23 gap:20-34 include
-0.26 gap:20-34 while
0.54 gap:3 ) say
-0.21 gap:3 , show
0.11 gap:3 and say
0.43 gap:3 call
0.33 gap:3 say
0.28 gap:3 tell
-0.13 gap:35+ ,
0.35 gap:35+ , say
-0.47 gap:35+ and
0.1 gap:4-6 )
0.24 gap:4-6 ) call
0.16 gap:4-6 and call
0.26 gap:4-6 and say
-0.25 gap:4-6 and think
-0.33 gap:4-6 begin
-0.17 gap:4-6 but
0.26 gap:4-6 by
-0.34 gap:4-6 find
0.17 gap:4-6 note
-0.61 gap:4-6 raise
0.26 gap:4-6 say
-0.58 gap:4-6 show
0.46 gap:4-6 support
0.16 gap:4-6 talk
0.27 gap:4-6 —
0.25 gap:7-11 , ask
0.31 gap:7-11 , call
-0.24 gap:7-11 , show
-0.22 gap:7-11 , write
-0.13 gap:7-11 - show
-0.35 gap:7-11 add
-0.1 gap:7-11 and
-0.11 gap:7-11 and call
-0.15 gap:7-11 and say
-0.12 gap:7-11 and show
-0.21 gap:7-11 begin
-0.14 gap:7-11 but
-0.13 gap:7-11 but say
-0.11 gap:7-11 by
-0.45 gap:7-11 by say
-0.22 gap:7-11 by think
0.16 gap:7-11 compare
0.51 gap:7-11 criticize
0.11 gap:7-11 defend
-0.24 gap:7-11 go
-0.45 gap:7-11 hold
-0.11 gap:7-11 in
-0.2 gap:7-11 in call
0.16 gap:7-11 in think
-0.25 gap:7-11 include
0.2 gap:7-11 know
0.13 gap:7-11 note
0.22 gap:7-11 offer
0.24 gap:7-11 point
0.23 gap:7-11 praise
-0.2 gap:7-11 put
-0.52 gap:7-11 see
0.11 gap:7-11 show
-0.24 gap:7-11 suggest
-0.14 gap:7-11 support
0.26 gap:7-11 write
-0.1 gap:7-11 —
-0.1 gap:after  say
-0.33 gap:after  write
0.15 gap:after say
-0.3 gap:after tell
0.22 k:ask gerund wh
-0.23 k:ask that
-0.65 k:ask trailing
0.27 k:ask wh
0.1 k:call gerund prep
-0.53 k:call gerund that
-0.14 k:call that
-0.22 k:call to
-0.51 k:call trailing
0.3 k:call wh
-0.19 k:say gerund wh
-0.1 k:say inverted
-0.14 k:say wh
-0.1 k:show gerund bare
-0.37 k:show gerund prep
0.12 k:show gerund that
-0.43 k:show prep
-0.13 k:show wh
0.11 k:source trailing
-0.12 k:think gerund prep
-0.21 k:think gerund that
-0.1 k:think gerund to
-0.21 k:think gerund wh
0.1 k:think noun prep
-0.25 k:think trailing
-0.12 k:write bare
-0.44 k:write gerund prep
-0.33 k:write inverted
-0.43 k:write noun prep
0.13 k:write that
-0.39 k:write to
0.17 last:"
-0.27 last:%
0.26 last:'
-0.11 last:'s
-0.22 last:)
0.22 last:,
0.36 last:-
0.15 last:--
-0.12 last:.
-0.11 last:9
0.1 last:all
0.34 last:and
-0.26 last:before
-0.12 last:did
-0.2 last:do
-0.4 last:down
-0.16 last:ed
-0.33 last:for
-0.26 last:have
-0.12 last:her
-0.34 last:himself
-0.24 last:in
-0.11 last:is
0.34 last:like
-0.22 last:not
-0.24 last:on
0.14 last:one
0.3 last:or
-0.1 last:out
0.1 last:so
-0.26 last:that
0.24 last:themselves
-0.47 last:to
0.2 last:two
-0.41 last:up
0.33 last:—
0.25 last:”
-0.27 lead:"
-0.49 lead:'
0.19 lead:(
-0.47 lead:9
-0.62 lead:<
0.32 lead:about
-0.16 lead:an
0.25 lead:another
-0.38 lead:any
-0.15 lead:because
0.11 lead:beyond
0.19 lead:both
-0.14 lead:by
-0.22 lead:do
0.12 lead:during
0.39 lead:each
0.19 lead:her
-0.17 lead:his
-0.19 lead:i
0.13 lead:in
0.27 lead:most
0.12 lead:neither
-0.31 lead:no
0.52 lead:none
0.47 lead:nor
0.55 lead:not
0.15 lead:other
-0.34 lead:over
-0.35 lead:seven
0.2 lead:several
-0.48 lead:should
-0.15 lead:so
0.24 lead:some
-0.14 lead:that
-0.47 lead:their
-0.34 lead:those
-0.61 lead:three
0.63 lead:through
0.17 lead:to
0.12 lead:two
0.29 lead:under
-0.4 lead:we
0.83 lead:whether
0.16 lead:while
0.24 lead:with
-0.27 lead:you
-0.26 lead:—
-0.33 lead:“
-0.42 next:"
0.17 next:'
-0.5 next:,
-0.37 next:.
-0.19 next:9
-0.12 next:Cap
0.29 next:after
0.16 next:all
-0.27 next:among
-0.11 next:any
-0.29 next:are
-0.94 next:being
0.11 next:but
-0.15 next:by
-0.19 next:did
-0.87 next:during
-0.13 next:ed
-0.12 next:for
-0.12 next:from
-0.53 next:had
-1.12 next:having
-0.22 next:her
0.19 next:his
0.12 next:i
-0.32 next:if
-0.25 next:in
-0.9 next:including
-0.41 next:is
-0.1 next:its
-0.42 next:ly
-0.29 next:many
-0.77 next:may
0.2 next:no
-0.3 next:on
-0.25 next:or
0.28 next:several
-0.8 next:since
-0.52 next:that
-0.17 next:the
-0.21 next:they
-0.28 next:this
-0.28 next:those
-0.1 next:to
0.42 next:two
-0.36 next:was
0.27 next:we
-0.24 next:were
-0.27 next:when
-0.32 next:where
-0.11 next:which
0.17 next:while
-0.34 next:who
-0.12 next:whose
0.15 next:will
-0.21 next:with
-0.65 next:without
-0.46 next:would
-0.32 next:“
0.29 parts:2
0.17 quoted:true
0.26 rest:0 bare
0.78 rest:0 gerund prep
0.23 rest:0 gerund that
0.77 rest:0 gerund to
0.3 rest:0 leading
0.36 rest:0 noun prep
0.21 rest:0 prep
0.32 rest:0 that
0.44 rest:0 trailing
0.39 rest:0 wh
0.17 rest:1 gerund that
0.17 rest:1 gerund wh
0.4 rest:1 leading
-0.1 rest:1 noun prep
0.2 rest:1 that
0.24 rest:1 trailing
0.23 rest:1 wh
-0.2 rest:12-19 bare
-0.15 rest:12-19 gerund bare
-0.14 rest:12-19 gerund prep
-0.52 rest:12-19 gerund that
-0.26 rest:12-19 gerund to
-0.1 rest:12-19 leading
-0.14 rest:12-19 noun prep
-0.37 rest:12-19 that
-0.16 rest:12-19 to
-0.24 rest:12-19 trailing
-0.2 rest:20-34 bare
-0.26 rest:20-34 gerund prep
-0.58 rest:20-34 gerund that
-0.24 rest:20-34 inverted
-1.02 rest:20-34 leading
-0.12 rest:20-34 prep
-0.49 rest:20-34 that
-0.46 rest:20-34 trailing
-0.66 rest:20-34 wh
0.32 rest:3 bare
0.13 rest:3 gerund bare
0.4 rest:3 that
0.25 rest:3 trailing
-0.42 rest:35+ bare
-0.44 rest:35+ gerund bare
-0.6 rest:35+ gerund prep
-0.18 rest:35+ gerund to
-0.84 rest:35+ inverted
-0.43 rest:35+ prep
-0.55 rest:35+ that
0.13 rest:35+ to
-0.65 rest:35+ trailing
0.26 rest:4-6 bare
0.14 rest:4-6 gerund bare
-0.25 rest:4-6 gerund prep
-0.17 rest:4-6 gerund that
0.12 rest:4-6 inverted
0.38 rest:4-6 noun prep
0.35 rest:4-6 that
0.48 rest:4-6 trailing
0.51 rest:4-6 wh
0.12 rest:7-11 gerund prep
-0.38 rest:7-11 gerund to
0.18 rest:7-11 inverted
-0.1 rest:7-11 leading
0.11 rest:7-11 noun prep
-0.13 rest:7-11 to
-0.4 s:after "
0.26 s:after " call
-0.48 s:after " say
-0.11 s:after " think
-0.5 s:after " write
-0.44 s:after '
-0.45 s:after ' say
0.13 s:after 's say
-0.21 s:after (
-0.16 s:after ( call
0.42 s:after )
-0.18 s:after , ask
0.11 s:after , write
-0.23 s:after - call
0.11 s:after - say
-0.43 s:after - write
-0.19 s:after /
-0.31 s:after / say
-0.28 s:after 9
-0.23 s:after :
-0.38 s:after : call
-0.25 s:after : say
-0.87 s:after : show
-0.11 s:after : think
-0.33 s:after ; call
-0.26 s:after ; say
0.1 s:after ; think
0.15 s:after >
0.22 s:after Cap ask
0.18 s:after Cap call
-0.31 s:after Cap noun
0.17 s:after ^ ask
0.1 s:after ^ call
-0.48 s:after ^ noun
0.19 s:after a
0.75 s:after about
-0.14 s:after after
-0.26 s:after after call
-0.18 s:after and show
-0.15 s:after and think
-0.1 s:after and write
-0.36 s:after are
-0.35 s:after are say
-0.3 s:after as show
-0.15 s:after as think
-0.14 s:after be think
-0.48 s:after because say
-0.24 s:after been say
-0.16 s:after been think
-0.4 s:after before say
-0.12 s:after but ask
0.1 s:after but call
0.14 s:after by
0.5 s:after by ask
0.11 s:after can
-0.48 s:after could
0.1 s:after did
-0.3 s:after did think
-0.5 s:after do
-0.36 s:after do think
-0.16 s:after does
0.33 s:after ed noun
0.26 s:after ed show
0.11 s:after ed think
-0.38 s:after ed write
-0.54 s:after for
-0.31 s:after from
-0.38 s:after had
-0.27 s:after had think
-0.73 s:after has show
0.26 s:after has think
-0.4 s:after have think
0.43 s:after he call
-0.14 s:after he think
-0.24 s:after how
-0.14 s:after how say
-0.11 s:after how think
-0.34 s:after if
-0.2 s:after if say
-0.19 s:after if think
-0.11 s:after in
0.34 s:after in noun
0.12 s:after in say
-0.27 s:after ing
-0.19 s:after ing say
-0.26 s:after ing think
-0.14 s:after is
-0.38 s:after is call
-0.17 s:after is say
-0.11 s:after is think
0.17 s:after ly
-0.41 s:after ly say
-0.37 s:after me
0.22 s:after nor
-0.1 s:after of show
-0.26 s:after of think
0.11 s:after on say
-0.72 s:after or
-0.14 s:after s
-0.74 s:after s call
-0.12 s:after s say
0.19 s:after s write
0.11 s:after she
0.29 s:after she think
-0.11 s:after should
-0.41 s:after should say
-0.26 s:after since
-0.38 s:after since say
-0.26 s:after so
-0.12 s:after that
-0.12 s:after that call
-0.15 s:after that show
-0.13 s:after that think
-0.55 s:after that write
-0.31 s:after the call
0.23 s:after the noun
0.27 s:after the say
-0.18 s:after the show
-0.41 s:after the think
0.22 s:after they
-0.38 s:after those
-0.77 s:after those say
-0.19 s:after those think
0.19 s:after though
-0.13 s:after though say
-0.24 s:after though think
-0.22 s:after to noun
-0.25 s:after to say
-0.13 s:after was
0.21 s:after was call
-0.37 s:after was say
-0.36 s:after was think
-0.29 s:after were
-0.11 s:after were think
0.14 s:after when ask
-0.12 s:after when call
-0.17 s:after when show
-0.1 s:after when write
-0.13 s:after where
-0.51 s:after where think
-0.16 s:after whether
-0.16 s:after whether think
-0.1 s:after which think
0.12 s:after while
0.31 s:after while say
0.18 s:after while show
0.29 s:after who call
0.11 s:after who say
-0.11 s:after who show
-0.31 s:after whom
-0.25 s:after whose
0.27 s:after why
0.29 s:after why think
-0.31 s:after will think
0.22 s:after with
0.28 s:after with think
-0.24 s:after would
-0.21 s:after would say
-0.16 s:after would think
0.37 s:after x ask
0.11 s:after x call
-0.18 s:after x noun
-0.1 s:after x say
0.33 s:after yet
-0.36 s:after yet say
0.1 s:after – say
0.14 s:after — call
-0.28 s:after — think
-0.34 s:after ”
-0.32 s:after ” say
-0.39 s:after ” think
-0.14 s:after ” write
-0.33 s:alias person say
0.18 s:alias person think
0.2 s:alias unknown
-0.35 s:capital noun
-0.12 s:capital show
0.13 s:capital source
-0.17 s:capital think
-0.12 s:head %
-0.48 s:head % think
-0.36 s:head '
-0.43 s:head ' say
0.54 s:head 10
0.58 s:head 10 say
-0.25 s:head Cap noun
0.1 s:head Cap source
0.27 s:head about
-0.17 s:head activists
-0.14 s:head administration
0.18 s:head administration say
0.37 s:head ads
0.25 s:head ads call
0.19 s:head advisers say
-0.13 s:head agency
0.47 s:head aide
0.1 s:head aide say
0.2 s:head aides say
-0.11 s:head aides think
0.26 s:head all
0.28 s:head allies
-0.15 s:head allies say
0.14 s:head allies think
-0.18 s:head also
0.59 s:head analysis
0.44 s:head analysts
0.33 s:head analysts say
0.48 s:head article
-0.3 s:head authorities
-0.14 s:head authorities say
-0.3 s:head backers
-0.6 s:head battleground
-0.6 s:head battleground say
0.1 s:head began
-0.1 s:head best think
-0.15 s:head board
-0.3 s:head book
0.15 s:head businessman say
0.23 s:head campaign call
-0.24 s:head campaign show
0.22 s:head campaign think
0.15 s:head candidate call
-0.25 s:head candidate think
-0.29 s:head candidates show
0.12 s:head chief
-0.66 s:head committee
-0.27 s:head committee think
0.68 s:head community
0.32 s:head companies
0.61 s:head companies think
0.1 s:head company
-0.34 s:head conservative
-0.19 s:head conservative think
0.3 s:head conservatives
-0.5 s:head convention
-0.17 s:head convention say
-0.17 s:head countries
-0.21 s:head court
-0.12 s:head court say
0.21 s:head critics
0.57 s:head critics think
0.43 s:head crowd
-0.2 s:head day
-0.15 s:head debate
-0.14 s:head debate think
-0.58 s:head developer
0.25 s:head director
0.19 s:head economists
0.42 s:head email
0.27 s:head employee
0.1 s:head employee say
0.11 s:head employees say
0.47 s:head executives
0.48 s:head experts think
-0.46 s:head father
-0.24 s:head figures
-0.19 s:head filings source
0.3 s:head firms
0.11 s:head five
0.11 s:head five say
-0.17 s:head four
-0.34 s:head four say
-0.14 s:head friends
-0.47 s:head front-runner
-0.29 s:head front-runner say
0.1 s:head government
-0.3 s:head government say
0.76 s:head government think
-0.41 s:head governor say
-0.11 s:head group
-0.28 s:head group call
-0.14 s:head group say
0.2 s:head group think
0.12 s:head groups say
-0.14 s:head groups think
-0.12 s:head he show
-0.22 s:head he write
-0.42 s:head helped
-0.29 s:head helped show
-0.24 s:head her call
0.19 s:head him
0.1 s:head his
-0.1 s:head his call
0.51 s:head his think
-0.31 s:head host
0.47 s:head in say
-0.3 s:head insiders
0.51 s:head investigators
0.14 s:head issues think
-0.46 s:head it call
-0.15 s:head it show
-0.42 s:head its
0.28 s:head judge
-0.22 s:head lawmakers
0.32 s:head lawsuit
0.13 s:head lawsuit say
0.42 s:head lawyers
-0.71 s:head leader say
0.11 s:head leaders say
0.45 s:head looks
0.45 s:head looks think
-0.38 s:head majority
-0.38 s:head majority think
-0.47 s:head man
-0.27 s:head manager say
-0.11 s:head many say
0.2 s:head many think
-0.18 s:head media
0.23 s:head media say
-0.21 s:head member
-0.58 s:head men
-0.45 s:head million
-0.28 s:head million think
0.11 s:head more
-0.24 s:head most
-0.17 s:head most say
-0.21 s:head most think
0.57 s:head movement
-0.25 s:head new
-0.15 s:head news
0.52 s:head newspaper
0.41 s:head nominee say
0.12 s:head observers
-0.2 s:head observers say
-0.27 s:head of
0.12 s:head office
0.32 s:head official
0.27 s:head official say
0.19 s:head official source
0.12 s:head officials
0.19 s:head officials show
0.11 s:head one
-0.41 s:head one think
-0.43 s:head operatives
0.17 s:head opponents
-0.17 s:head opponents say
0.39 s:head organization
-0.12 s:head others
0.51 s:head others say
0.53 s:head outlets
-0.44 s:head paid
-0.44 s:head paid say
0.36 s:head paper
-0.13 s:head parties
-0.18 s:head parties say
-0.23 s:head party
-0.15 s:head party say
-0.45 s:head past
0.18 s:head people say
-0.22 s:head people think
-0.2 s:head percent
-0.36 s:head percent think
-0.51 s:head percentage
-0.51 s:head percentage say
0.14 s:head person
-0.38 s:head players
-0.2 s:head politicians
0.28 s:head poll
0.26 s:head poll say
0.16 s:head poll show
0.31 s:head poll source
0.28 s:head polls
0.1 s:head polls say
0.56 s:head polls source
-0.16 s:head president
-0.18 s:head primary
0.42 s:head prosecutors
-0.65 s:head protester
0.1 s:head public
-0.6 s:head race
0.28 s:head recent say
0.29 s:head records
0.7 s:head records show
0.29 s:head records source
0.26 s:head released show
0.16 s:head report
-0.41 s:head report call
0.12 s:head report say
0.18 s:head report source
0.25 s:head reporter
-0.15 s:head reporter ask
0.23 s:head respondents
0.23 s:head respondents say
0.29 s:head results
-0.2 s:head rights
0.34 s:head rivals
0.17 s:head scientists
-0.21 s:head senator think
-0.63 s:head senators
-0.38 s:head she show
-0.11 s:head she think
0.16 s:head some
0.13 s:head some think
-0.13 s:head source
-0.24 s:head source say
-0.16 s:head sources
-0.27 s:head sources say
0.14 s:head speech
0.28 s:head spokesman
-0.38 s:head staff
-0.29 s:head state say
0.55 s:head state think
0.15 s:head statement
0.16 s:head statement say
0.61 s:head states say
-0.2 s:head states think
0.17 s:head stop
0.11 s:head strategists
-0.19 s:head strategists say
0.13 s:head strategists think
-0.27 s:head strong
-0.27 s:head strong show
-0.87 s:head superdelegates
0.17 s:head supporters call
-0.22 s:head supporters say
0.49 s:head supporters think
0.31 s:head survey
0.49 s:head survey show
0.18 s:head surveyed
0.32 s:head team
0.19 s:head team think
0.16 s:head their
0.1 s:head their noun
-0.11 s:head them think
0.12 s:head they call
-0.22 s:head they show
-0.1 s:head this
-0.13 s:head three
-0.12 s:head three say
0.35 s:head time
-0.2 s:head two
0.5 s:head up
0.2 s:head video
-0.17 s:head we
-0.11 s:head we think
-0.93 s:head weapons
-0.55 s:head website
-0.31 s:head well think
0.21 s:head what
-0.15 s:head who call
-0.25 s:head who show
-0.11 s:head who write
-0.12 s:head wife
-0.2 s:head wife say
0.49 s:head woman
-0.61 s:head workers
0.22 s:head you think
0.18 s:name body ask
-0.2 s:name body call
-0.35 s:name body plural say
-0.19 s:name body show
-0.16 s:name body think
-0.17 s:name person plural
-0.13 s:name person plural say
0.24 s:name person source
0.11 s:name person think
-0.42 s:name unknown ask
-0.29 s:name unknown plural
0.24 s:name unknown show
0.24 s:none ask
-0.17 s:none call
0.18 s:none say
-0.53 s:none show
-0.29 s:none think
0.12 s:noun ask
0.3 s:noun noun
0.14 s:noun source
-0.19 s:noun write
-0.24 s:pro her call
0.19 s:pro him
-0.11 s:pro i
-0.2 s:pro i say
0.48 s:pro i show
-0.11 s:pro i think
-0.28 s:pro it call
0.13 s:pro she ask
-0.17 s:pro she show
-0.11 s:pro them think
0.15 s:pro they call
-0.37 s:pro they show
-0.15 s:pro who call
-0.25 s:pro who show
-0.11 s:pro who write
-0.24 s:pronoun body
-0.33 s:pronoun body call
-0.5 s:pronoun body say
-0.11 s:pronoun person
-0.37 s:pronoun person plural
-0.51 s:pronoun person plural say
-0.12 s:pronoun person plural think
-0.13 s:pronoun person say
-0.26 s:pronoun person show
-0.53 s:pronoun person think
-0.16 s:role body show
-0.43 s:role body think
0.14 s:role person think
0.15 s:role person write
0.21 s:role unknown say
-0.1 s:size 1 show
-0.16 s:size 1 source
-0.13 s:size 12-19
-0.45 s:size 12-19 call
-0.32 s:size 12-19 think
0.33 s:size 12-19 write
0.21 s:size 3 ask
0.24 s:size 3 source
-0.15 s:size 3 write
0.12 s:size 4-6 ask
0.11 s:size 4-6 source
-0.11 s:size 4-6 write
-0.18 s:size 7-11 call
0.28 s:size 7-11 show
0.2 s:size 7-11 source
-0.12 s:size 7-11 think
-0.1 s:surname person write
-0.13 s:surname unknown call
-0.14 s:surname unknown think
-0.17 s:unnamed body call
-0.4 s:unnamed body noun
0.75 s:unnamed body plural call
-0.66 s:unnamed body plural noun
-0.13 s:unnamed body plural think
-0.14 s:unnamed body plural write
0.16 s:unnamed body source
0.12 s:unnamed body think
0.13 s:unnamed person plural ask
-0.11 s:unnamed person plural show
0.21 s:unnamed person plural write
0.11 s:unnamed person say
-0.17 s:unnamed person show
0.1 s:unnamed person source
0.18 s:unnamed person write
-0.14 size:1 bare
-0.11 size:1 gerund bare
-0.17 size:1 noun prep
0.22 size:12-19 bare
0.32 size:12-19 gerund that
0.33 size:12-19 gerund to
0.27 size:12-19 gerund wh
-0.11 size:12-19 inverted
-0.12 size:12-19 leading
0.2 size:12-19 noun prep
0.17 size:12-19 prep
0.28 size:12-19 that
-0.39 size:2 bare
-0.33 size:2 gerund bare
-0.45 size:2 gerund prep
-1.02 size:2 gerund to
-0.49 size:2 noun prep
-0.5 size:2 prep
-0.99 size:2 that
-0.57 size:2 to
-0.49 size:2 trailing
0.11 size:20-34 bare
-0.12 size:20-34 gerund prep
0.15 size:20-34 gerund that
-0.2 size:20-34 gerund wh
0.47 size:20-34 inverted
0.2 size:20-34 leading
0.38 size:20-34 noun prep
0.26 size:20-34 prep
0.26 size:20-34 that
0.17 size:20-34 to
0.28 size:20-34 trailing
0.27 size:20-34 wh
-0.34 size:3 bare
-0.39 size:3 gerund bare
-0.34 size:3 gerund prep
-1.23 size:3 gerund that
-0.34 size:3 gerund to
-0.46 size:3 noun prep
-0.46 size:3 prep
-0.84 size:3 that
-0.55 size:3 to
-0.62 size:3 trailing
-0.77 size:3 wh
-0.18 size:35+ bare
0.23 size:35+ gerund prep
-0.38 size:35+ gerund to
0.66 size:35+ leading
-0.62 size:35+ noun prep
-0.11 size:35+ to
0.16 size:35+ trailing
0.67 size:35+ wh
-0.21 size:4-6 bare
-0.17 size:4-6 gerund bare
-0.11 size:4-6 gerund prep
-0.39 size:4-6 gerund that
-0.35 size:4-6 gerund to
-0.49 size:4-6 gerund wh
-0.59 size:4-6 inverted
-0.42 size:4-6 noun prep
-0.23 size:4-6 prep
-0.51 size:4-6 that
-0.22 size:4-6 to
-0.53 size:4-6 trailing
-0.14 size:4-6 wh
0.65 size:7-11 gerund wh
-0.34 size:7-11 inverted
-0.19 size:7-11 leading
0.17 size:7-11 to
-0.21 size:7-11 trailing
0.17 v:according Cap
0.23 v:according as
0.68 v:according at
-0.2 v:according ed
-0.3 v:according he
0.48 v:according in
-0.26 v:according ing
-0.13 v:according s
0.26 v:according the
0.33 v:according which
-0.34 v:according with
-0.11 v:according x
0.1 v:accuse
0.78 v:accuse him
0.22 v:acknowledge Cap
0.16 v:acknowledge the
-0.36 v:add Cap
-0.13 v:add the
-1.08 v:add to
-0.11 v:address
-0.46 v:affirm
0.12 v:agree Cap
-0.48 v:agree the
0.24 v:agree with
0.39 v:agree x
0.4 v:allege Cap
-0.2 v:allege the
0.14 v:announce
0.47 v:announce a
0.13 v:announce he
0.33 v:announce his
0.27 v:announce it
-0.24 v:announce x
-0.49 v:answer
0.13 v:answer a
0.25 v:apologize
-0.39 v:appeal
-0.12 v:appeal to
0.1 v:applaud
-0.23 v:approve
0.15 v:argue
0.12 v:argue Cap
0.36 v:argue he
0.34 v:argue ing
0.63 v:argue s
0.15 v:argue the
0.13 v:argue x
0.48 v:argument
0.22 v:ask for
-0.6 v:ask him
0.44 v:ask if
-0.13 v:ask the
0.17 v:ask x
-0.15 v:assume
-0.36 v:assume Cap
0.17 v:assure
-0.13 v:attack
0.38 v:attack Cap
-0.34 v:attack ed
0.13 v:attack him
-0.33 v:attack x
-0.51 v:back by
0.3 v:back in
0.32 v:back the
0.18 v:back x
-0.26 v:begin
-0.1 v:begin Cap
0.1 v:begin in
-0.14 v:begin ing
-0.63 v:begin the
-0.34 v:begin to
0.3 v:begin with
-0.13 v:begin x
0.11 v:believe
0.1 v:believe Cap
-0.11 v:believe he
0.5 v:believe in
0.18 v:believe the
0.15 v:blast
-0.25 v:blast Cap
-0.11 v:brief
-0.38 v:call a
0.31 v:call for
-0.13 v:call her
0.25 v:call him
0.29 v:call it
0.43 v:call on
-1.03 v:call s
0.64 v:call to
-0.39 v:call x
-0.19 v:call “
0.42 v:calls
-0.26 v:care
-0.17 v:cast
-0.19 v:cast the
-0.38 v:cast their
-0.29 v:cast x
0.22 v:caution
-0.27 v:celebrate
-0.13 v:challenge
0.19 v:challenge Cap
-0.2 v:charge
0.43 v:chide
0.21 v:cite
0.18 v:cite Cap
0.14 v:cite his
0.63 v:cite s
0.48 v:cite x
-0.14 v:claim Cap
0.1 v:claim he
0.37 v:claim to
-0.39 v:claim x
-0.54 v:clarify
-0.51 v:command
0.43 v:comments
-0.25 v:comments Cap
-0.16 v:commit
-0.19 v:compare
-0.48 v:compare to
-0.33 v:compare with
0.25 v:complain
-0.23 v:concede
-0.12 v:concern
0.39 v:concern about
0.34 v:concern x
0.33 v:conclude
0.53 v:conclude Cap
0.11 v:condemn
-0.12 v:condemn the
-0.23 v:confirm
0.35 v:congratulate
0.72 v:consider Cap
-0.18 v:consider a
0.13 v:consider ing
-0.11 v:consider x
-0.14 v:contend
-0.35 v:contest
-0.23 v:continue
-0.16 v:continue ing
-0.22 v:continue to
-0.18 v:convince
0.23 v:credit
0.75 v:criticism Cap
0.15 v:criticize
0.27 v:criticize the
-0.36 v:criticize x
-0.14 v:debate
0.18 v:debate Cap
-0.11 v:decide
0.1 v:decide to
0.32 v:declare Cap
0.38 v:declare he
-0.14 v:declare x
0.33 v:decline
-0.13 v:defend his
0.12 v:defend the
-0.17 v:demand
0.1 v:denounce
0.29 v:denounce the
-0.29 v:deny
0.41 v:describe as
0.9 v:describe himself
0.69 v:describe s
-0.21 v:describe x
0.23 v:detail
-0.62 v:direct
0.55 v:disagree
0.42 v:disavow
0.25 v:disclose
-0.24 v:discuss the
-0.12 v:dislike
0.21 v:dismiss
0.1 v:dismiss Cap
-0.6 v:dismiss x
-0.12 v:document
0.2 v:doubt
-0.26 v:echo Cap
-0.86 v:elaborate
-0.11 v:email
0.19 v:email x
-0.32 v:embrace x
0.42 v:emphasize
-0.11 v:encourage
-0.75 v:encourage x
0.2 v:estimate
0.1 v:expect
-0.54 v:expect Cap
-0.26 v:expect to
0.65 v:explain how
0.3 v:explain the
-0.63 v:express Cap
0.4 v:express the
-0.1 v:favor
-0.32 v:favor Cap
0.16 v:fear Cap
-0.39 v:feature
0.48 v:feel ed
-0.77 v:feel he
-0.43 v:feel the
-0.31 v:feel x
0.18 v:find 9
0.13 v:find Cap
-0.42 v:find a
0.15 v:find s
0.27 v:find the
-0.14 v:find x
-0.21 v:go
-0.3 v:go into
0.1 v:go on
-0.26 v:go to
-0.2 v:go x
0.23 v:hail
-0.17 v:hammer
-0.27 v:hate
-0.52 v:highlight Cap
0.29 v:highlight x
0.16 v:hint
0.4 v:hint at
-0.51 v:hit
0.4 v:hit Cap
-0.25 v:hold
-0.51 v:hold a
-0.53 v:hold an
0.35 v:hold by
0.26 v:hold the
0.23 v:hold up
0.22 v:hope
-0.1 v:hope the
0.11 v:hope to
0.16 v:ignore
0.42 v:imply
-0.13 v:include
-0.36 v:include 9
-0.26 v:include Cap
-0.24 v:include an
-0.16 v:include his
0.18 v:include ing
-0.53 v:include many
0.19 v:include one
0.36 v:include those
0.22 v:indicate
-0.12 v:indicate Cap
0.12 v:indicate the
0.32 v:inform
0.18 v:insist
-0.16 v:insist Cap
-0.19 v:insist the
0.14 v:insist they
0.12 v:instruct
-0.31 v:invoke
-0.31 v:invoke the
0.15 v:joke
0.35 v:know as
-0.33 v:know it
-0.22 v:know x
0.26 v:lament
-0.58 v:laugh
-0.31 v:learn in
-0.19 v:like
-0.19 v:like Cap
-0.29 v:like the
0.33 v:like to
-0.32 v:like x
0.64 v:liken
0.17 v:list
-0.22 v:list Cap
0.27 v:lobby
-0.16 v:long
-0.14 v:long been
-0.3 v:long x
0.27 v:love
-0.31 v:maintain
-0.28 v:maintain a
-0.28 v:mean
-0.2 v:mean Cap
0.16 v:mention
0.43 v:mention Cap
0.16 v:note Cap
0.26 v:note he
0.26 v:note the
0.14 v:note x
-0.13 v:offer
-0.18 v:offer a
0.46 v:offer the
-0.35 v:offer x
0.14 v:oppose Cap
0.29 v:oppose ing
-1.22 v:oppose it
-0.1 v:oppose the
0.13 v:oppose x
0.11 v:order
-0.21 v:paint
-0.46 v:pitch
0.11 v:plan to
0.12 v:plead x
-0.43 v:pledge s
0.21 v:pledge to
0.25 v:point out
0.11 v:point to
-0.47 v:point x
-0.15 v:portray
0.18 v:portray Cap
0.39 v:post a
0.24 v:post x
0.21 v:prefer an
-0.22 v:press
0.21 v:press x
-0.26 v:pressure
-0.13 v:project
-0.84 v:project x
0.12 v:promise to
0.13 v:promises
-0.17 v:promote
-0.18 v:promote a
0.12 v:propose
-0.25 v:propose a
0.28 v:propose ing
-0.11 v:protest
-0.1 v:publish a
0.42 v:publish x
-0.35 v:push Cap
0.52 v:push for
0.19 v:push the
-0.31 v:put
0.2 v:put Cap
-0.49 v:put the
-0.37 v:put x
-0.12 v:question about
0.21 v:question the
-0.14 v:quote
0.24 v:quote Cap
0.37 v:rail
0.1 v:rail against
-0.24 v:raise
-0.28 v:raise $
-0.22 v:raise x
-0.17 v:reason
-0.22 v:reason to
-0.29 v:rebuff
0.15 v:recall
0.21 v:recognize
0.29 v:recommend
-0.14 v:recount
-0.14 v:refer
-0.14 v:refer to
0.54 v:refuse
0.27 v:refuse to
-0.13 v:regard
-0.19 v:reject the
-0.22 v:relate
-0.19 v:remarks
0.13 v:remarks Cap
0.16 v:remember
0.4 v:remind of
-0.38 v:repeat for
0.44 v:report Cap
-0.21 v:report by
0.13 v:report in
0.4 v:report ing
0.25 v:report ly
0.14 v:report the
-0.34 v:report x
-0.12 v:request
-0.16 v:respond
-0.26 v:respond to
-0.25 v:response
-0.19 v:response to
0.19 v:retweet
-0.11 v:reveal Cap
-0.21 v:reverse
0.13 v:rip
-0.84 v:rule x
-0.38 v:say "
-0.35 v:say '
0.14 v:say a
-0.16 v:say about
-0.69 v:say an
-0.25 v:say any
-0.33 v:say at
-0.13 v:say both
-0.27 v:say by
-0.22 v:say during
-0.11 v:say ed
-0.56 v:say for
0.17 v:say he
0.52 v:say her
0.18 v:say his
-0.18 v:say in
0.18 v:say ing
0.26 v:say is
0.31 v:say it
0.52 v:say its
-0.36 v:say ly
-0.41 v:say of
-0.51 v:say on
0.13 v:say one
0.2 v:say s
0.1 v:say some
0.23 v:say that
0.19 v:say the
0.1 v:say they
0.24 v:say this
-0.39 v:say to
0.15 v:say was
0.7 v:say were
0.21 v:say when
-0.28 v:say who
-0.26 v:say with
0.23 v:say x
0.16 v:see Cap
-0.16 v:see a
-0.2 v:see as
0.1 v:see him
-0.39 v:see in
0.39 v:see s
-0.12 v:see the
0.22 v:see x
0.51 v:seek Cap
-0.34 v:seek the
0.18 v:seek x
-0.32 v:sense
-0.17 v:show 9
0.29 v:show Cap
-0.38 v:show how
0.1 v:show s
-0.63 v:show up
0.14 v:show x
-0.15 v:sign
-0.6 v:sign Cap
0.52 v:sign a
-0.24 v:sign of
-0.14 v:sign the
0.33 v:slam
0.12 v:slam Cap
-0.16 v:speak
-0.73 v:speak Cap
0.21 v:speak about
-0.36 v:speak for
0.26 v:speak in
-0.26 v:speak ly
0.59 v:speak of
-0.15 v:speak on
0.36 v:speak out
-0.66 v:speak s
-0.32 v:speak to
0.17 v:speak with
-0.45 v:speak x
0.3 v:speculate
-0.25 v:speech
-0.17 v:state
-0.15 v:state Cap
0.12 v:state ed
0.1 v:state have
-0.53 v:state ing
-0.25 v:state the
0.4 v:state x
-0.42 v:statement
0.12 v:statements
0.23 v:stress
-0.35 v:sue
0.16 v:suggest Cap
-0.31 v:suggest a
0.52 v:suggest he
-0.2 v:suggest ing
0.47 v:suggest x
0.19 v:suggestion
-0.17 v:support Cap
0.12 v:support a
0.21 v:support for
0.26 v:support from
0.37 v:support ing
0.59 v:support x
0.29 v:suspect
-0.1 v:talk
-0.42 v:talk to
-0.62 v:talk x
-0.23 v:tell in
0.27 v:tell ing
-0.26 v:tell of
-0.12 v:tell she
0.1 v:tell the
0.24 v:tell to
-0.13 v:tell x
-0.61 v:term
-0.21 v:testify
-0.13 v:thank
-0.62 v:thank to
-0.2 v:think 's
0.15 v:think Cap
0.59 v:think about
-0.38 v:think he
-0.34 v:think it
0.28 v:think she
0.25 v:think the
0.15 v:threaten
0.49 v:threaten to
-0.12 v:tout
-0.4 v:tout her
0.49 v:tout the
0.77 v:trumpet
-0.49 v:trust
0.21 v:tweet
0.39 v:tweet a
-0.27 v:uncover
0.22 v:underscore the
0.12 v:understand the
-0.13 v:urge Cap
0.27 v:view Cap
-0.18 v:view the
-0.87 v:views x
-0.26 v:volunteer
-0.17 v:vote Cap
0.18 v:vote in
-0.62 v:vote on
-0.24 v:vote s
0.39 v:vote to
0.49 v:vote x
0.2 v:vow
0.28 v:vow to
-0.22 v:want a
-0.44 v:want it
-0.41 v:want the
-0.45 v:want x
0.23 v:warn
0.21 v:warn x
-0.24 v:welcome
-0.48 v:welcome the
-0.22 v:write he
-0.38 v:write in
-0.14 v:write to
-0.32 v:yell
-0.31 vb:according "
0.15 vb:according ,
-0.1 vb:according .
-0.29 vb:according ”
0.31 vb:accuse ,
0.22 vb:accuse and
0.13 vb:accuse he
-0.19 vb:accuse who
0.26 vb:accuse x
0.11 vb:acknowledge Cap
-0.15 vb:acknowledge he
-0.15 vb:add Cap
0.19 vb:add he
-0.15 vb:add x
-0.17 vb:address Cap
0.25 vb:address s
-0.16 vb:admit Cap
0.29 vb:advocate s
0.49 vb:agree he
0.52 vb:agree s
0.14 vb:agree x
-0.35 vb:allege ,
0.4 vb:allege s
0.42 vb:announce ,
0.19 vb:announce x
0.15 vb:answer Cap
0.29 vb:argue ,
0.1 vb:argue Cap
-0.32 vb:argue who
0.14 vb:ask .
-0.18 vb:ask and
0.21 vb:ask he
0.13 vb:ask she
0.29 vb:ask was
-0.32 vb:assert Cap
-0.32 vb:assume it
-0.27 vb:attack ,
-0.28 vb:attack 9
-0.68 vb:attack and
-0.1 vb:attack he
-0.11 vb:back Cap
-0.13 vb:back and
-0.54 vb:back he
-0.4 vb:back s
0.27 vb:back who
-0.47 vb:begin ,
-0.23 vb:begin Cap
-0.3 vb:begin and
-0.15 vb:begin he
-0.53 vb:begin s
-0.25 vb:begin x
0.32 vb:believe ,
0.12 vb:believe Cap
-0.11 vb:believe i
0.17 vb:believe s
-0.36 vb:believe they
-0.23 vb:believe who
-0.1 vb:believe x
-0.39 vb:blame Cap
0.15 vb:boast Cap
0.14 vb:boast x
0.12 vb:call 's
-0.21 vb:call his
0.22 vb:call is
-0.2 vb:call she
-0.21 vb:call x
0.52 vb:cast Cap
0.13 vb:cast and
-0.19 vb:cast s
0.76 vb:celebrate x
-0.16 vb:challenge Cap
-0.15 vb:challenge is
-1.02 vb:charge s
0.27 vb:charge x
0.31 vb:cite ,
0.22 vb:cite Cap
-0.49 vb:cite he
0.23 vb:cite x
-0.15 vb:claim Cap
0.77 vb:claim he
0.32 vb:claim who
0.11 vb:claim x
-0.49 vb:comments 's
-0.33 vb:compare ,
-0.88 vb:compare x
0.65 vb:concern s
-0.23 vb:concern x
0.3 vb:conclude Cap
0.51 vb:confirm Cap
0.12 vb:consider Cap
0.52 vb:consider he
-0.26 vb:consider x
0.36 vb:contest 9
-0.33 vb:contest x
-0.64 vb:continue ,
-0.33 vb:continue Cap
-0.2 vb:continue they
0.25 vb:continue x
0.1 vb:criticize ,
0.36 vb:criticize and
-0.58 vb:criticize s
-0.11 vb:criticize x
-0.21 vb:debate Cap
-0.71 vb:debate x
-0.2 vb:decide Cap
-0.3 vb:decide and
-0.32 vb:decide he
0.49 vb:decide s
-0.1 vb:declare Cap
-0.29 vb:declare he
-0.77 vb:declare x
-0.29 vb:decry Cap
1.31 vb:deem Cap
0.14 vb:defend Cap
-0.33 vb:defend he
0.16 vb:deny Cap
-0.17 vb:deny he
0.14 vb:describe ,
-0.45 vb:describe and
-0.2 vb:describe x
0.32 vb:detail x
-0.13 vb:determine in
-0.36 vb:determine x
0.51 vb:discuss Cap
0.51 vb:discuss x
0.57 vb:dismiss Cap
-0.15 vb:echo ,
0.2 vb:echo Cap
-0.54 vb:email ,
-0.21 vb:email 9
-0.23 vb:email x
0.3 vb:emphasize Cap
0.74 vb:endorse ,
-0.19 vb:endorse Cap
-0.37 vb:endorse who
-0.25 vb:endorse x
0.15 vb:estimate Cap
0.37 vb:expect he
0.19 vb:explain ,
0.24 vb:express Cap
-0.15 vb:express he
-0.16 vb:favor Cap
-0.39 vb:favor x
0.42 vb:fear they
-0.12 vb:feature x
-0.13 vb:feel Cap
0.19 vb:feel s
0.47 vb:feel who
0.31 vb:find ,
-0.1 vb:find Cap
-0.24 vb:find and
-0.44 vb:find ed
-0.26 vb:find s
0.12 vb:find x
0.19 vb:go 's
-0.36 vb:go ,
-0.12 vb:go and
-0.23 vb:go he
-0.5 vb:go is
-0.32 vb:go it
-0.29 vb:go s
-0.37 vb:go she
-0.32 vb:go they
-0.13 vb:go x
-0.68 vb:highlight ,
0.29 vb:highlight x
-0.34 vb:hold ,
-0.3 vb:hold Cap
-0.42 vb:hold and
-0.3 vb:hold he
-0.17 vb:hold s
0.15 vb:hold who
-0.18 vb:hold x
0.46 vb:hope ,
0.2 vb:hope Cap
-0.38 vb:hope are
-0.38 vb:hope s
-0.1 vb:hope she
-0.22 vb:hope who
-0.16 vb:include ,
0.36 vb:include -
0.12 vb:include Cap
-0.35 vb:include s
-0.2 vb:include they
-0.1 vb:include —
0.15 vb:indicate Cap
0.19 vb:indicate s
0.44 vb:insist ,
0.8 vb:insist x
0.24 vb:know he
-0.16 vb:know i
-0.29 vb:know they
-0.45 vb:know who
0.13 vb:know x
-0.43 vb:lament Cap
0.17 vb:learn Cap
-0.6 vb:like Cap
-0.21 vb:like s
-0.71 vb:list x
0.51 vb:long Cap
-0.44 vb:long x
-0.17 vb:maintain Cap
-0.22 vb:mean ,
-0.6 vb:mean s
-0.34 vb:mean x
-0.31 vb:mention Cap
0.13 vb:mention he
-0.7 vb:mention x
0.24 vb:mock ,
0.19 vb:note ,
-0.21 vb:note s
0.36 vb:note she
0.13 vb:note x
-0.43 vb:offer ,
-0.4 vb:offer Cap
0.13 vb:offer and
0.19 vb:offer he
-0.29 vb:oppose he
-0.2 vb:oppose who
0.22 vb:order Cap
0.14 vb:plan Cap
0.24 vb:plan is
0.19 vb:plan she
0.13 vb:plan they
-0.12 vb:plan x
0.27 vb:pledge ,
-0.5 vb:pledge 9
0.33 vb:pledge Cap
0.8 vb:pledge and
0.11 vb:pledge he
-0.35 vb:pledge who
0.38 vb:pledge x
0.12 vb:point 9
0.26 vb:point s
-0.16 vb:point x
-0.16 vb:post Cap
0.13 vb:praise ,
0.23 vb:praise Cap
-0.17 vb:prefer they
-0.31 vb:press Cap
0.19 vb:promise Cap
0.69 vb:promise his
-0.36 vb:promote Cap
0.2 vb:propose Cap
0.44 vb:publish Cap
0.38 vb:publish x
-0.31 vb:push ,
-0.25 vb:push Cap
-0.31 vb:push x
-0.37 vb:put ,
-0.44 vb:put and
0.22 vb:put s
-0.14 vb:put who
-0.37 vb:question ,
0.12 vb:question and
-0.44 vb:question x
-0.31 vb:rail Cap
-0.45 vb:raise ,
-0.38 vb:raise Cap
-0.68 vb:raise and
-0.62 vb:raise by
0.5 vb:raise ed
-0.15 vb:raise s
-0.2 vb:raise who
0.44 vb:reason x
0.32 vb:recall ,
-0.36 vb:recall Cap
-0.22 vb:reiterate Cap
0.46 vb:reject Cap
0.13 vb:reject x
-0.56 vb:relate s
0.52 vb:remark x
-0.22 vb:remarks 's
-0.12 vb:repeat Cap
-0.38 vb:repeat been
-0.37 vb:report ,
0.21 vb:request Cap
-0.22 vb:respond ,
0.26 vb:respond Cap
0.13 vb:respond x
-0.34 vb:reveal ,
0.37 vb:reveal Cap
0.3 vb:reveal x
-0.17 vb:rule x
-0.45 vb:say '
0.25 vb:say 9
0.3 vb:say and
0.35 vb:say but
0.46 vb:say ed
0.19 vb:say it
0.18 vb:say s
0.11 vb:say who
0.22 vb:say x
-0.29 vb:see ,
0.44 vb:see s
0.2 vb:see they
-0.12 vb:see x
0.7 vb:seek ,
-0.15 vb:seek Cap
0.16 vb:seek he
0.3 vb:seek is
0.18 vb:seek she
-0.37 vb:seek x
0.15 vb:show Cap
-0.51 vb:show and
-0.14 vb:show it
0.19 vb:sign Cap
-0.31 vb:sign s
0.25 vb:sign who
0.19 vb:sign x
-0.6 vb:slam Cap
-0.49 vb:speak Cap
-0.25 vb:speak and
0.12 vb:speak he
0.39 vb:speak she
0.32 vb:speak who
-0.16 vb:speech x
-0.26 vb:state 9
-0.2 vb:state Cap
-0.63 vb:state and
0.11 vb:state two
-0.2 vb:state x
-0.45 vb:stress Cap
0.12 vb:suggest ,
-0.29 vb:suggest s
-0.14 vb:suggest who
0.3 vb:suggest x
-0.35 vb:support %
-0.3 vb:support and
0.21 vb:support he
0.11 vb:support s
-0.42 vb:support they
-0.35 vb:support who
0.12 vb:support x
-0.58 vb:support you
0.22 vb:talk and
-0.33 vb:talk he
0.1 vb:talk was
-0.19 vb:talk x
0.11 vb:tell ,
-0.43 vb:tell and
-0.11 vb:tell he
0.24 vb:think Cap
-0.55 vb:think and
0.13 vb:think i
-0.12 vb:think she
0.17 vb:think you
0.24 vb:tout Cap
0.13 vb:tweet Cap
0.11 vb:understand he
-0.43 vb:urge ,
0.18 vb:urge he
0.17 vb:urge s
-0.11 vb:view he
0.11 vb:volunteer s
-0.85 vb:vote ,
-0.42 vb:vote 9
-0.15 vb:vote Cap
-0.27 vb:vote and
0.26 vb:vote he
-0.67 vb:vote ly
0.1 vb:vote s
-0.44 vb:vote who
-0.22 vb:vow Cap
0.85 vb:vow and
-0.34 vb:vow he
-0.28 vb:want i
0.14 vb:want s
0.24 vb:want they
-0.26 vb:want who
-0.29 vb:warn ,
0.17 vb:warn Cap
-0.68 vb:worry Cap
0.52 vb:worry s
-0.17 vb:worry x
0.12 vb:write he
-0.1 vb:write x
-0.1 verbs:0 gerund prep
-0.19 verbs:0 gerund that
-0.1 verbs:0 gerund to
0.19 verbs:0 gerund wh
-0.46 verbs:0 inverted
-0.72 verbs:0 leading
-0.24 verbs:0 noun prep
-0.15 verbs:0 prep
-0.22 verbs:0 that
-0.36 verbs:0 trailing
-0.36 verbs:0 wh
0.19 verbs:1 gerund prep
0.2 verbs:1 gerund to
-0.19 verbs:1 gerund wh
-0.13 verbs:1 leading
0.11 verbs:1 prep
-0.27 verbs:2 gerund prep
-0.25 verbs:2 gerund to
-0.21 verbs:2 gerund wh
0.3 verbs:2 inverted
0.29 verbs:2 noun prep
0.13 verbs:2 that
0.12 verbs:3 bare
-0.2 verbs:3 gerund prep
0.16 verbs:3 gerund that
0.33 verbs:3 gerund wh
0.57 verbs:3 inverted
0.52 verbs:3 leading
0.2 verbs:3 noun prep
0.1 verbs:3 that
0.12 verbs:3 to
0.23 verbs:3 trailing
0.16 verbs:3 wh
0.11 vf:according trailing
0.19 vf:accuse bare
0.58 vf:accuse gerund bare
-0.11 vf:acknowledge bare
0.16 vf:acknowledge gerund that
0.23 vf:acknowledge that
-0.36 vf:add bare
-0.32 vf:add gerund bare
0.13 vf:add gerund that
0.75 vf:add trailing
-0.42 vf:address bare
0.1 vf:address gerund bare
0.31 vf:admit bare
0.36 vf:admit that
0.24 vf:agree with
0.11 vf:allege bare
0.15 vf:allege gerund that
0.42 vf:allege that
0.24 vf:announce bare
0.1 vf:announce that
-0.32 vf:announce trailing
-0.23 vf:answer bare
-0.15 vf:answer gerund bare
0.39 vf:applaud bare
0.11 vf:argue gerund that
-0.16 vf:argue trailing
0.24 vf:ask asked
0.13 vf:ask wh
0.4 vf:assert that
-0.32 vf:assume bare
-0.15 vf:assure bare
-0.24 vf:attack bare
0.28 vf:attack gerund bare
0.11 vf:attack in
-0.17 vf:attack that
-0.6 vf:attack trailing
-0.54 vf:back by
0.2 vf:back gerund bare
0.41 vf:back in
-0.29 vf:begin bare
-0.15 vf:begin gerund to
0.24 vf:begin in
-0.43 vf:begin to
0.12 vf:believe bare
0.5 vf:believe in
0.37 vf:believe that
-0.35 vf:believe trailing
0.1 vf:blast bare
-0.15 vf:boast that
-0.15 vf:call bare
0.35 vf:call for
0.19 vf:call gerund for
0.56 vf:call gerund on
-0.37 vf:call noun for
0.12 vf:call noun to
0.42 vf:call on
-0.64 vf:call trailing
-0.59 vf:cast gerund bare
0.11 vf:celebrate bare
-0.63 vf:celebrate gerund bare
0.11 vf:challenge bare
0.23 vf:champion bare
0.37 vf:charge that
0.13 vf:cite bare
0.6 vf:cite gerund bare
0.12 vf:claim bare
-0.29 vf:claim gerund bare
-0.2 vf:claim noun that
0.16 vf:claim that
-0.63 vf:claim trailing
-0.72 vf:comment bare
0.45 vf:compare bare
-0.28 vf:compare gerund bare
-0.48 vf:compare to
-0.33 vf:compare with
0.33 vf:complain that
0.39 vf:concern about
-0.16 vf:concern gerund bare
-0.31 vf:conclude that
0.28 vf:conclude trailing
0.35 vf:condemn bare
-0.53 vf:confirm bare
-0.15 vf:confirm that
0.38 vf:congratulate gerund bare
0.22 vf:consider gerund bare
0.1 vf:contend that
-0.85 vf:contest bare
-0.65 vf:continue bare
0.28 vf:continue gerund to
0.51 vf:continue that
-0.28 vf:continue to
-0.25 vf:continue trailing
0.48 vf:credit bare
0.32 vf:criticize bare
-0.53 vf:criticize trailing
-0.64 vf:debate bare
-0.31 vf:decide bare
0.18 vf:decide to
0.19 vf:declare bare
-0.21 vf:declare gerund bare
0.26 vf:declare that
-0.54 vf:deem bare
-0.47 vf:defend gerund bare
0.16 vf:demand bare
-0.18 vf:demand gerund bare
0.28 vf:denounce bare
-0.11 vf:denounce gerund bare
0.53 vf:deny that
0.17 vf:describe bare
0.57 vf:describe gerund bare
-0.11 vf:detail bare
-0.13 vf:determine gerund bare
-0.19 vf:disavow bare
0.25 vf:dismiss bare
0.15 vf:dismiss that
-0.34 vf:document bare
0.24 vf:echo gerund bare
-0.71 vf:email that
-0.21 vf:embrace bare
0.1 vf:embrace gerund bare
-0.25 vf:emphasize that
0.53 vf:encourage bare
-0.7 vf:encourage gerund bare
0.55 vf:endorse gerund bare
-0.1 vf:endorse trailing
0.19 vf:estimate that
0.34 vf:expect gerund bare
0.2 vf:expect to
0.41 vf:explain that
0.29 vf:explain trailing
0.21 vf:explain wh
0.4 vf:express that
0.28 vf:fear bare
0.16 vf:feel gerund bare
-0.13 vf:find bare
-0.17 vf:find gerund bare
0.34 vf:go after
-0.34 vf:go bare
-0.41 vf:go gerund bare
-0.28 vf:go gerund into
-0.58 vf:go to
0.74 vf:highlight bare
0.17 vf:hint at
0.12 vf:hit bare
-0.54 vf:hit gerund bare
-0.36 vf:hold bare
0.35 vf:hold by
0.17 vf:hold that
0.23 vf:hold up
0.56 vf:hope bare
0.3 vf:hope gerund bare
0.25 vf:hope gerund to
0.15 vf:hope that
0.22 vf:ignore bare
-0.22 vf:include bare
-0.12 vf:include gerund bare
0.39 vf:indicate bare
0.27 vf:indicate that
0.24 vf:insist bare
0.21 vf:insist that
-0.16 vf:insist trailing
0.13 vf:know that
-0.54 vf:know trailing
0.33 vf:know wh
0.15 vf:learn bare
0.13 vf:learn that
-0.21 vf:like bare
0.33 vf:like to
0.34 vf:list bare
-0.29 vf:long bare
0.11 vf:love bare
-0.75 vf:maintain bare
-0.41 vf:mean bare
-0.5 vf:mean gerund bare
-0.15 vf:mean that
0.14 vf:mention bare
0.34 vf:note gerund that
0.41 vf:note trailing
-0.56 vf:offer trailing
0.18 vf:oppose bare
-0.37 vf:oppose gerund bare
0.44 vf:order bare
0.41 vf:paint bare
-0.1 vf:paint gerund bare
-0.49 vf:plan bare
-0.11 vf:plan gerund to
0.15 vf:plan to
-1.05 vf:plan trailing
0.31 vf:plead bare
-0.43 vf:pledge bare
-0.33 vf:pledge that
-0.7 vf:pledge trailing
-0.63 vf:point bare
0.3 vf:point gerund out
0.23 vf:point out
0.28 vf:point that
0.14 vf:point to
-0.32 vf:point trailing
-0.16 vf:post bare
0.13 vf:praise bare
-0.21 vf:praise gerund bare
-0.27 vf:predict bare
-0.2 vf:predict that
0.13 vf:prefer bare
-0.12 vf:press bare
-0.27 vf:press gerund bare
-0.23 vf:project bare
0.29 vf:promise gerund bare
-0.14 vf:promise that
0.14 vf:promise to
-0.25 vf:promote bare
0.31 vf:propose bare
-0.19 vf:propose trailing
-0.27 vf:push bare
0.12 vf:push gerund bare
-0.17 vf:put bare
-0.38 vf:put gerund bare
-0.12 vf:question about
0.38 vf:question bare
-0.6 vf:question trailing
0.27 vf:question wh
-0.38 vf:quote bare
-0.1 vf:rail against
-0.18 vf:raise bare
-0.1 vf:raise gerund bare
0.11 vf:read bare
-0.22 vf:reason to
-0.31 vf:rebuke bare
0.41 vf:recall gerund bare
0.15 vf:recall that
-0.34 vf:recount bare
-0.14 vf:refer to
0.48 vf:reference bare
0.27 vf:refuse gerund to
-0.11 vf:reiterate bare
0.12 vf:reject gerund bare
0.36 vf:reject that
0.22 vf:remarks noun about
-0.37 vf:remarks noun on
0.23 vf:remind of
-0.27 vf:repeat bare
-0.38 vf:repeat gerund for
-0.4 vf:report bare
0.59 vf:report trailing
-0.14 vf:request bare
-0.27 vf:respond gerund to
-0.23 vf:respond to
-0.19 vf:response noun to
-0.7 vf:reverse bare
-0.18 vf:rip bare
-0.56 vf:say about
-0.17 vf:say after
-0.32 vf:say at
-0.47 vf:say during
0.21 vf:say gerund bare
0.13 vf:say gerund that
-0.56 vf:say in
0.15 vf:say inverted
-0.46 vf:say of
-0.53 vf:say on
0.1 vf:say that
-0.6 vf:say to
-0.67 vf:say with
0.64 vf:see gerund bare
-0.81 vf:see trailing
-0.1 vf:seek bare
-0.27 vf:seek gerund to
-0.58 vf:seek that
0.26 vf:seek to
0.35 vf:seek trailing
0.17 vf:show bare
-0.14 vf:show gerund bare
-0.12 vf:show gerund in
0.16 vf:show gerund that
-0.15 vf:show trailing
-0.31 vf:show wh
0.13 vf:sign up
0.13 vf:slam bare
0.21 vf:speak about
0.13 vf:speak at
-0.33 vf:speak bare
-0.36 vf:speak for
-0.61 vf:speak gerund bare
0.49 vf:speak gerund in
-0.51 vf:speak gerund to
0.49 vf:speak of
-0.2 vf:speak on
0.23 vf:speak that
-0.17 vf:speak to
-0.25 vf:speak trailing
0.21 vf:speak with
-0.21 vf:state bare
-0.11 vf:state that
-0.14 vf:state trailing
0.11 vf:suggest bare
0.34 vf:suggest gerund bare
0.33 vf:suggest gerund that
-0.36 vf:suggest trailing
0.21 vf:support for
0.26 vf:support from
-0.41 vf:support trailing
0.1 vf:talk about
-0.53 vf:talk bare
-0.17 vf:talk gerund bare
-0.13 vf:tell bare
0.33 vf:tell gerund bare
0.14 vf:tell gerund that
-0.38 vf:tell in
-0.3 vf:tell inverted
-0.1 vf:tell of
0.61 vf:thank bare
-0.62 vf:thank to
0.1 vf:think bare
0.54 vf:think gerund about
0.12 vf:think of
-0.19 vf:think trailing
0.41 vf:threaten to
0.17 vf:tout bare
-0.35 vf:tout gerund bare
-0.4 vf:trust bare
-0.15 vf:tweet bare
0.21 vf:tweet that
-0.12 vf:understand bare
0.41 vf:urge bare
0.42 vf:urge gerund bare
0.11 vf:view bare
0.18 vf:views noun on
0.14 vf:voice bare
0.17 vf:vote against
-0.54 vf:vote bare
-0.22 vf:vote gerund bare
0.18 vf:vote in
0.37 vf:vote to
0.27 vf:vote trailing
0.54 vf:vow gerund to
0.38 vf:vow to
0.1 vf:want bare
-0.34 vf:want that
0.18 vf:warn bare
0.36 vf:warn gerund that
0.24 vf:welcome bare
0.53 vf:worry about
0.38 vf:worry that
-0.12 vf:write bare
-0.36 vf:write in
0.31 vf:write that
-0.14 vf:write to
0.15 vf:write trailing
0.13 vs:according capital
0.24 vs:according name person
0.14 vs:according noun
0.16 vs:according unnamed body
0.1 vs:according unnamed person
-0.11 vs:accuse name person
0.49 vs:accuse pro he
-0.19 vs:accuse pro who
0.14 vs:accuse surname person
0.31 vs:acknowledge capital
-0.33 vs:acknowledge pro he
-0.57 vs:add capital
-0.38 vs:add noun
0.18 vs:add pro she
0.24 vs:add unnamed person
-0.15 vs:address noun
-0.25 vs:admit surname person
-0.14 vs:agree capital
0.45 vs:agree noun
0.49 vs:agree pro he
0.7 vs:agree unnamed body
0.49 vs:agree unnamed person plural
0.27 vs:announce name person
-0.38 vs:announce noun
0.25 vs:announce pro he
-0.13 vs:announce role body
-0.11 vs:announce surname person
0.45 vs:announce unnamed body
0.49 vs:answer surname person
-0.28 vs:argue capital
0.15 vs:argue name person
0.51 vs:argue noun
-0.32 vs:argue pro who
-0.31 vs:argue unnamed body
0.29 vs:ask capital
0.4 vs:ask name body
-0.12 vs:ask name person
0.24 vs:ask none
0.13 vs:ask pro he
0.13 vs:ask pro she
-0.19 vs:ask unnamed person
-0.32 vs:assume pro it
0.28 vs:assure surname person
-0.26 vs:attack capital
-0.2 vs:attack name body
0.69 vs:attack name person
-0.18 vs:attack noun
-0.1 vs:attack pro he
-0.18 vs:attack surname person
-0.61 vs:attack unnamed person plural
-0.27 vs:back capital
0.48 vs:back name person
-0.14 vs:back pro he
0.14 vs:back pro who
-0.3 vs:begin capital
-0.28 vs:begin name person
-0.28 vs:begin pro she
-0.35 vs:begin surname person
-0.2 vs:begin unnamed body
0.1 vs:believe name person
0.13 vs:believe pro he
-0.22 vs:believe pro i
-0.22 vs:believe pro they
-0.23 vs:believe pro who
0.12 vs:believe surname person
-0.1 vs:believe unnamed person plural
-0.34 vs:blame surname person
-0.99 vs:blast surname person
0.15 vs:call name body
0.2 vs:call name person
0.11 vs:call noun
-0.15 vs:call surname person
0.1 vs:call unnamed body
-0.31 vs:call unnamed person plural
-0.28 vs:cast noun
0.19 vs:celebrate noun
-0.15 vs:challenge noun
-0.81 vs:challenge pro who
-0.17 vs:charge surname person
-0.17 vs:cite pro he
0.18 vs:cite role body
-0.17 vs:claim capital
-0.12 vs:claim noun
0.35 vs:claim pro he
0.42 vs:claim pro who
-0.24 vs:comment surname person
-0.2 vs:compare noun
-0.39 vs:complain surname person
0.27 vs:concern noun
-0.26 vs:concern surname person
0.11 vs:confirm noun
-0.57 vs:consider noun
0.11 vs:contest noun
-0.38 vs:continue capital
-0.24 vs:continue name person
0.34 vs:continue noun
-0.2 vs:continue pro they
-0.12 vs:continue surname person
-0.18 vs:criticism pronoun person
0.22 vs:criticize name person
-0.16 vs:criticize surname person
0.21 vs:debate noun
-0.71 vs:decide name person
-0.12 vs:decide surname person
0.12 vs:declare surname person
0.36 vs:decry surname person
-0.33 vs:defend pro he
0.33 vs:defend surname person
0.28 vs:denounce noun
0.2 vs:denounce surname person
-0.41 vs:deny pro he
-0.5 vs:deny surname person
0.14 vs:describe surname person
-0.51 vs:describe unnamed person plural
-0.3 vs:detail noun
-0.34 vs:determine noun
-0.15 vs:discuss surname person
-0.14 vs:dismiss name person
0.15 vs:document unnamed body
-0.22 vs:echo surname person
0.25 vs:email capital
0.34 vs:email noun
-0.28 vs:email unnamed body plural
-0.65 vs:emphasize surname person
-0.24 vs:encourage noun
-0.38 vs:endorse capital
0.1 vs:endorse name person
0.29 vs:endorse noun
-0.29 vs:endorse pro who
-0.17 vs:endorse surname person
-0.36 vs:estimate capital
0.42 vs:expect noun
0.55 vs:expect pro he
-0.29 vs:explain pro he
0.11 vs:explain surname person
0.11 vs:express name person
-0.15 vs:express pro he
-0.35 vs:express surname person
-0.24 vs:express unnamed person plural
-0.42 vs:fear capital
0.42 vs:fear pro they
-0.35 vs:fear unnamed person plural
-0.54 vs:feature noun
0.27 vs:feel noun
-0.27 vs:feel pro he
-0.75 vs:feel pro i
0.47 vs:feel pro who
0.31 vs:feel surname person
0.15 vs:feel unnamed person plural
-0.19 vs:find capital
-0.3 vs:find name body
0.53 vs:find name unknown
-0.23 vs:find surname person
0.2 vs:find unnamed person plural
-0.49 vs:go capital
-0.13 vs:go name person
-0.21 vs:go noun
-0.4 vs:go pro it
-0.23 vs:go pro she
-0.25 vs:go pro they
0.1 vs:go pro who
-0.16 vs:go surname person
0.44 vs:go unnamed person
-0.81 vs:go unnamed person plural
-0.19 vs:highlight noun
-0.59 vs:hold name body
-0.13 vs:hold noun
-0.38 vs:hold pro she
0.15 vs:hold pro who
-0.2 vs:hold role person
-0.49 vs:hold surname person
-0.5 vs:hold unnamed body
-0.13 vs:hope noun
-0.18 vs:hope pro she
-0.33 vs:hope pro they
0.14 vs:hope pro who
0.37 vs:hope surname person
0.31 vs:hope unnamed person plural
-0.3 vs:include name body
-0.44 vs:include name person
-0.15 vs:include name unknown
-0.53 vs:include none
-0.17 vs:include noun
-0.19 vs:include pro he
-0.47 vs:include pro it
-0.38 vs:include pro they
-0.22 vs:include pronoun person
0.15 vs:include surname person
-0.25 vs:include unnamed body
-0.21 vs:include unnamed person
0.43 vs:insist pro he
0.18 vs:insist surname person
0.18 vs:insist unnamed person plural
-0.48 vs:know capital
0.12 vs:know noun
0.2 vs:know pro he
-0.16 vs:know pro i
-0.29 vs:know pro they
-0.45 vs:know pro who
-0.44 vs:know surname person
-0.24 vs:learn noun
-0.22 vs:like noun
-0.74 vs:like unnamed body plural
0.32 vs:list noun
-0.16 vs:mean noun
-0.19 vs:mention noun
-0.11 vs:mention pro he
0.54 vs:mock surname person
0.28 vs:note capital
-0.25 vs:note name person
0.25 vs:note pro he
0.35 vs:note pro she
-0.33 vs:offer noun
-0.2 vs:offer unnamed person plural
0.38 vs:oppose noun
-0.28 vs:oppose pro who
0.35 vs:oppose surname person
-0.35 vs:order unnamed person
0.25 vs:outline noun
-0.23 vs:plan name body
0.39 vs:plan name person
-0.44 vs:plan noun
0.1 vs:plan pro he
0.19 vs:plan pro she
-0.1 vs:plan pro they
0.11 vs:plan unnamed person
0.13 vs:pledge noun
0.22 vs:pledge pro he
-0.35 vs:pledge pro who
-0.14 vs:point noun
0.13 vs:point role person
-0.14 vs:point surname person
-0.33 vs:post noun
-0.68 vs:post surname person
0.15 vs:praise surname person
-0.17 vs:prefer pro they
-0.11 vs:pressure noun
0.11 vs:project noun
0.36 vs:promise pro she
0.38 vs:promise pronoun person
0.21 vs:promise surname person
0.5 vs:propose name person
-0.23 vs:publish unnamed body
-0.28 vs:push noun
-0.32 vs:push surname person
0.11 vs:put noun
-0.14 vs:put pro who
-0.56 vs:put surname person
-0.33 vs:question capital
-0.18 vs:question noun
-0.16 vs:question unnamed person plural
0.29 vs:quote capital
-0.18 vs:rail surname person
-0.66 vs:raise capital
-0.38 vs:raise name person
-0.31 vs:raise pro he
-0.2 vs:raise pro who
-0.16 vs:raise unnamed body
-0.55 vs:raise unnamed person plural
-0.1 vs:reason noun
0.39 vs:recall pro he
0.24 vs:recall surname person
-0.28 vs:refer surname person
0.65 vs:reference surname person
0.55 vs:reiterate surname person
-0.1 vs:relate noun
-0.24 vs:remark surname person
-0.41 vs:remarks surname person
-0.33 vs:repeat pro he
0.71 vs:repeat surname person
-0.16 vs:report name body
-0.2 vs:report name unknown
-0.36 vs:report noun
0.49 vs:report unnamed body plural
0.32 vs:respond capital
0.18 vs:respond name person
0.23 vs:respond surname person
-0.22 vs:reveal noun
-0.11 vs:rule noun
-0.16 vs:rule unnamed body
0.31 vs:say alias person
0.12 vs:say name person
0.14 vs:say name unknown
0.38 vs:say pro it
-0.14 vs:say pronoun person
-0.17 vs:say role body
0.26 vs:say surname unknown
0.13 vs:say unnamed person plural
0.19 vs:see capital
-0.16 vs:see name person
0.41 vs:see pro they
-0.72 vs:see surname person
-0.46 vs:see unnamed body
0.12 vs:see unnamed person plural
0.19 vs:seek capital
-0.57 vs:seek name person
-0.2 vs:seek pro he
0.34 vs:seek pro she
-0.4 vs:seek pro who
0.31 vs:seek surname person
0.37 vs:seek unnamed body
0.26 vs:seek unnamed person
-0.5 vs:seek unnamed person plural
-0.1 vs:show capital
0.28 vs:show name body
0.44 vs:show name person
0.17 vs:show pro it
-0.12 vs:show surname person
0.22 vs:show unnamed body
0.17 vs:show unnamed body plural
-0.15 vs:show unnamed person
-0.52 vs:show unnamed person plural
-0.14 vs:sign noun
0.25 vs:sign pro who
-0.26 vs:sign unnamed person plural
0.24 vs:slam surname person
-0.2 vs:speak capital
-0.14 vs:speak name person
0.3 vs:speak noun
-0.2 vs:speak pro he
0.11 vs:speak pro she
0.22 vs:speak pro who
-0.23 vs:speak surname person
-0.45 vs:speak unnamed person
-0.12 vs:speak unnamed person plural
-0.36 vs:speech pronoun person
-0.44 vs:state capital
-0.35 vs:state noun
0.11 vs:state pro he
0.1 vs:state surname person
-0.42 vs:state unnamed body
-0.27 vs:state unnamed body plural
-0.35 vs:statements unnamed body plural
-0.2 vs:suggest capital
0.22 vs:suggest name person
0.14 vs:suggest noun
-0.16 vs:suggest pro he
-0.14 vs:suggest pro who
0.19 vs:suggest surname person
-0.23 vs:suggest unnamed body
-0.21 vs:suggest unnamed body plural
-0.26 vs:suggest unnamed person plural
0.41 vs:support capital
-0.17 vs:support noun
0.11 vs:support pro he
-0.15 vs:support pro they
-0.18 vs:support pro who
-0.58 vs:support pro you
0.14 vs:support surname person
0.15 vs:talk capital
0.45 vs:talk noun
-0.16 vs:talk pro he
0.24 vs:talk pro she
-0.3 vs:tell capital
-0.43 vs:tell name body
0.16 vs:tell name unknown
0.17 vs:tell pro he
-0.13 vs:tell pro she
0.21 vs:tell unnamed person
0.24 vs:think capital
-0.12 vs:think pro she
0.16 vs:think pro who
0.17 vs:think pro you
0.49 vs:think surname person
0.61 vs:think unnamed body
-0.17 vs:think unnamed person plural
-0.52 vs:threaten noun
-0.11 vs:tout surname person
0.25 vs:tweet name person
0.15 vs:tweet surname person
-0.13 vs:underscore noun
0.15 vs:understand name person
-0.22 vs:understand noun
0.11 vs:understand pro he
0.16 vs:urge noun
0.35 vs:urge pro he
0.53 vs:urge surname person
-0.34 vs:view noun
-0.43 vs:vote capital
0.26 vs:vote pro he
-0.19 vs:vote pro who
-0.31 vs:vote surname person
-0.67 vs:vote unnamed person
-0.62 vs:vote unnamed person plural
-0.17 vs:vow pro he
0.14 vs:vow surname person
0.22 vs:want noun
-0.28 vs:want pro i
0.24 vs:want pro they
-0.26 vs:want pro who
-0.17 vs:want surname person
0.11 vs:want unnamed person plural
-0.12 vs:warn name person
-0.21 vs:welcome noun
-0.12 vs:worry noun
0.31 vs:write noun
0.12 vs:write pro he
`;
